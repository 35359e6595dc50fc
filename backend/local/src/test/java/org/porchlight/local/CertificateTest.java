package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

  @TempDir Path folder;
  private Home home;
  private Secrets secrets;

  @BeforeEach
  void start() throws IOException {
    home = Home.open(folder.resolve("var"));
    secrets = new Secrets(home);
  }

  @Test
  void itNamesThisMachineAndItsAddresses() throws Exception {
    Path keyStore = Certificate.in(home, secrets, List.of("192.168.1.20"));
    assertEquals(Set.of("localhost", "127.0.0.1", "192.168.1.20"), namesIn(keyStore));
  }

  @Test
  void itIsKeptWhileTheAddressesStay() throws IOException {
    byte[] first = Files.readAllBytes(Certificate.in(home, secrets, List.of("10.0.0.7")));
    byte[] second = Files.readAllBytes(Certificate.in(home, secrets, List.of("10.0.0.7")));
    assertArrayEquals(first, second);
  }

  @Test
  void itIsMadeAgainWhenTheyChange() throws Exception {
    byte[] first = Files.readAllBytes(Certificate.in(home, secrets, List.of("10.0.0.7")));
    Path keyStore = Certificate.in(home, secrets, List.of("10.0.0.8"));
    assertFalse(Arrays.equals(first, Files.readAllBytes(keyStore)));
    assertEquals(Set.of("localhost", "127.0.0.1", "10.0.0.8"), namesIn(keyStore));
  }

  private Set<String> namesIn(Path keyStore) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keyStore)) {
      store.load(file, secrets.of("certificate").toCharArray());
    }
    X509Certificate certificate = (X509Certificate) store.getCertificate("porchlight");
    return certificate.getSubjectAlternativeNames().stream()
        .map(name -> name.get(1).toString())
        .collect(Collectors.toSet());
  }
}
