package org.porchlight.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real virus scanner as a process of its own, which finds dangerous what says {@link #DANGER}.
 */
public final class Clamd implements AutoCloseable {

  public static final String DANGER = "PORCHLIGHT-TEST-OF-A-DANGEROUS-FILE";
  public static final String NAME = "Porchlight.Test.Danger.UNOFFICIAL";

  private final Process process;

  private Clamd(Process process) {
    this.process = process;
  }

  /** Where it is installed; not on every machine. */
  public static Optional<Path> installed() {
    return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Clamd startAt(int port) throws IOException {
    Path folder = Files.createTempDirectory("porchlight-clamd");
    Path signatures = Files.createDirectory(folder.resolve("signatures"));
    String marker = HexFormat.of().formatHex(DANGER.getBytes(StandardCharsets.US_ASCII));
    Files.writeString(
        signatures.resolve("test.ndb"), "Porchlight.Test.Danger:0:*:" + marker + "\n");
    Path settings =
        Files.write(
            folder.resolve("clamd.conf"),
            List.of(
                "Foreground yes",
                "DatabaseDirectory " + signatures,
                "TCPAddr 127.0.0.1",
                "TCPSocket " + port,
                "StreamMaxLength 101M"));
    Process process =
        new ProcessBuilder(installed().orElseThrow().toString(), "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitOpen(port, process);
    return new Clamd(process);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static void awaitOpen(int port, Process process) throws IOException {
    for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("The scanner did not start");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
