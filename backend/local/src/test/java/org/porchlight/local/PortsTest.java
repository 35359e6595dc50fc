package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void aBusyPortIsNamedWithTheSettingThatChangesIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Complaint complaint =
          assertThrows(Complaint.class, () -> claim(Integer.toString(port), "0.0.0.0"));
      assertEquals(
          "Port %d is busy: stop what uses it, or choose another with PORT=%d"
              .formatted(port, port + 10),
          complaint.getMessage());
    }
  }

  @Test
  void zeroAsksForAnyFreePort() {
    assertTrue(claim("0", "127.0.0.1") > 1023);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "80 80"})
  void whatIsNotAPortIsSaidSo(String port) {
    Complaint complaint = assertThrows(Complaint.class, () -> claim(port, "127.0.0.1"));
    assertEquals("PORT is not a port number: " + port, complaint.getMessage());
  }

  private static int claim(String port, String host) {
    Settings settings = Settings.of(new String[0], Map.of("PORT", port));
    return Ports.claim(settings, "PORT", 8080, host);
  }
}
