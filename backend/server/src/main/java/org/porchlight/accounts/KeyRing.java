package org.porchlight.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs access tokens (EC P-256) and the secret behind codes and refresh tokens: made
 * at the first start, kept in one file that only its owner can read.
 */
@Singleton
class KeyRing {

  private static final String FILE = "sign-in.keys";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final SecretKeySpec secret;

  @Inject
  KeyRing(AccountsConfig config) {
    this(config.keys().directory());
  }

  KeyRing(Path directory) {
    try {
      Path file = directory.toAbsolutePath().resolve(FILE);
      if (!Files.exists(file)) {
        make(file);
      }
      List<byte[]> kept =
          Files.readAllLines(file).stream().map(Base64.getDecoder()::decode).toList();
      KeyFactory factory = KeyFactory.getInstance("EC");
      privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(kept.get(0)));
      publicKey = factory.generatePublic(new X509EncodedKeySpec(kept.get(1)));
      secret = new SecretKeySpec(kept.get(2), "HmacSHA256");
    } catch (IOException e) {
      throw new UncheckedIOException("The sign-in keys cannot be kept", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The sign-in keys cannot be read", e);
    }
  }

  PrivateKey privateKey() {
    return privateKey;
  }

  PublicKey publicKey() {
    return publicKey;
  }

  /** HMAC-SHA-256 with the secret; the purpose keeps one use from serving as another. */
  byte[] mac(String purpose, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // A hard link appears whole or not at all, and only once: of two instances that start together
  // one makes the keys, and the other reads them.
  private static void make(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    Path draft =
        Files.createTempFile(
            file.getParent(),
            "draft",
            ".keys",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(draft, fresh());
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(draft);
    }
  }

  private static List<String> fresh() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Base64.Encoder encoder = Base64.getEncoder();
    return List.of(
        encoder.encodeToString(pair.getPrivate().getEncoded()),
        encoder.encodeToString(pair.getPublic().getEncoded()),
        encoder.encodeToString(secret));
  }
}
