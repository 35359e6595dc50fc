package org.porchlight.signatures.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The seal's key where none is configured: made at the first start, kept in one folder that only
 * its owner can read. An authority of its own vouches for it, whose key is thrown away: readers who
 * trust that one certificate trust this seal, and nothing else ever comes from there.
 */
final class OwnSealKey {

  static final String STORE = "seal.p12";
  static final String PASSWORD = "seal.password";

  private static final String ALIAS = "seal";
  private static final Duration LIFE = Duration.ofDays(20 * 365);
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final Instant now;

  OwnSealKey(Path keys, Clock clock) {
    folder = keys.toAbsolutePath().resolve("seal");
    now = clock.instant();
  }

  /** Where it is kept; made there, where there is none. */
  Path folder() {
    try {
      if (!Files.exists(folder)) {
        make();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The seal's key cannot be kept", e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("The seal's key cannot be made", e);
    }
  }

  // A folder appears whole or not at all, and only once: of two instances that start together one
  // makes the key, and the other reads it.
  private void make() throws IOException, GeneralSecurityException, OperatorCreationException {
    Files.createDirectories(folder.getParent());
    Path draft =
        Files.createTempDirectory(
            folder.getParent(), "seal", PosixFilePermissions.asFileAttribute(OWNERS));
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    String password = Base64.getEncoder().encodeToString(secret);
    Files.writeString(draft.resolve(PASSWORD), password);
    try (OutputStream file = Files.newOutputStream(draft.resolve(STORE))) {
      fresh(password.toCharArray()).store(file, password.toCharArray());
    }
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Files.delete(draft.resolve(PASSWORD));
      Files.delete(draft.resolve(STORE));
      Files.delete(draft);
      if (!Files.exists(folder)) {
        throw e;
      }
    }
  }

  private KeyStore fresh(char[] password)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    KeyPair authority = pair();
    KeyPair seal = pair();
    X500Name authorityName = new X500Name("CN=Porchlight seal authority");
    X509Certificate root =
        certificate(
            builder(authorityName, authorityName, authority)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)),
            authority);
    X509Certificate own =
        certificate(
            builder(authorityName, new X500Name("CN=Porchlight seal"), seal)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)),
            authority);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(ALIAS, seal.getPrivate(), password, new Certificate[] {own, root});
    return store;
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair)
      throws CertIOException {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(120, new SecureRandom()),
        Date.from(now.minus(Duration.ofDays(1))),
        Date.from(now.plus(LIFE)),
        subject,
        pair.getPublic());
  }

  private static X509Certificate certificate(X509v3CertificateBuilder builder, KeyPair issuer)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
  }
}
