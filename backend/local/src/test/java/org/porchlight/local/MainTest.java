package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;

  @Test
  void whatIsInTheWayIsOneLineAndAFailure() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Process launcher = launch(Integer.toString(port));
      String output = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, launcher.waitFor());
      assertEquals(
          "Port %d is busy: stop what uses it, or choose another with PORT=%d\n"
              .formatted(port, port + 10),
          output);
    }
  }

  private Process launch(String port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Tools.ofJava("java"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().put("VAR", folder.resolve("var").toString());
    builder.environment().put("PORT", port);
    return builder.redirectErrorStream(true).start();
  }
}
