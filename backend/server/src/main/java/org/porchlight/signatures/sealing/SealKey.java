package org.porchlight.signatures.sealing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that the office seals with, and the certificates that say whose it is. */
@Singleton
class SealKey {

  private final PrivateKey privateKey;
  private final List<X509Certificate> chain;

  @Inject
  SealKey(
      SealConfig config,
      @ConfigProperty(name = "porchlight.keys.directory") Path keys,
      Clock clock) {
    this(
        config
            .keyStore()
            .map(file -> new Kept(file, config.keyStorePassword().orElse("").toCharArray()))
            .orElseGet(() -> kept(new OwnSealKey(keys, clock).folder())));
  }

  /** A key store, and what opens it. */
  record Kept(Path file, char[] password) {}

  SealKey(Kept kept) {
    try (InputStream file = Files.newInputStream(kept.file())) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(file, kept.password());
      String alias =
          Collections.list(store.aliases()).stream()
              .filter(name -> isKey(store, name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("The seal's key store holds no key"));
      privateKey = (PrivateKey) store.getKey(alias, kept.password());
      Certificate[] certificates = store.getCertificateChain(alias);
      chain = Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The seal's key store cannot be opened", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The seal's key cannot be read", e);
    }
  }

  static Kept kept(Path folder) {
    try {
      return new Kept(
          folder.resolve(OwnSealKey.STORE),
          Files.readString(folder.resolve(OwnSealKey.PASSWORD)).toCharArray());
    } catch (IOException e) {
      throw new UncheckedIOException("The seal's key store cannot be opened", e);
    }
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  PrivateKey privateKey() {
    return privateKey;
  }

  /** The seal's own first. */
  List<X509Certificate> chain() {
    return chain;
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }
}
