package org.porchlight.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * This machine's own certificate: browsers keep some things (the camera, installing the app) for
 * https, and a phone reaches this machine by an address that nobody else certifies. Made again when
 * the addresses change or it is about to end.
 */
final class Certificate {

  private static final String ALIAS = "porchlight";
  private static final Duration RENEWED_BEFORE_END = Duration.ofDays(30);

  private Certificate() {}

  /** The key store (PKCS 12) to serve https with, for these addresses besides loopback. */
  static Path in(Home home, Secrets secrets, List<String> addresses) throws IOException {
    Path keyStore = home.file("certificate.p12");
    String password = secrets.of("certificate");
    Set<String> names = new HashSet<>(addresses);
    names.addAll(List.of("localhost", "127.0.0.1"));
    if (!good(keyStore, password, names)) {
      make(home, keyStore, password, names);
    }
    return keyStore;
  }

  private static boolean good(Path keyStore, String password, Set<String> names)
      throws IOException {
    if (!Files.exists(keyStore)) {
      return false;
    }
    try (InputStream file = Files.newInputStream(keyStore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(file, password.toCharArray());
      X509Certificate certificate = (X509Certificate) store.getCertificate(ALIAS);
      return certificate != null
          && namesOf(certificate).equals(names)
          && certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(RENEWED_BEFORE_END));
    } catch (GeneralSecurityException | IOException unreadable) {
      return false;
    }
  }

  private static Set<String> namesOf(X509Certificate certificate) throws GeneralSecurityException {
    Set<String> names = new HashSet<>();
    for (List<?> name : certificate.getSubjectAlternativeNames()) {
      names.add(name.get(1).toString());
    }
    return names;
  }

  private static void make(Home home, Path keyStore, String password, Set<String> names)
      throws IOException {
    Path secret = home.write("run/keytool", password);
    Path next = home.file("run/certificate.p12");
    Files.deleteIfExists(next);
    List<String> alternatives = new ArrayList<>();
    for (String name : names) {
      alternatives.add((name.matches("[\\d.]+") ? "ip:" : "dns:") + name);
    }
    Tools.run(
        List.of(
            Tools.ofJava("keytool"),
            "-genkeypair",
            "-alias",
            ALIAS,
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=Porchlight on this machine",
            "-validity",
            "397",
            "-ext",
            "san=" + String.join(",", alternatives),
            "-ext",
            "eku=serverAuth",
            "-storetype",
            "PKCS12",
            "-keystore",
            next.toString(),
            "-storepass:file",
            secret.toString()));
    Files.delete(secret);
    Home.ownerOnly(next);
    Files.move(next, keyStore, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
