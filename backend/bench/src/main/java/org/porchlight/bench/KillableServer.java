package org.porchlight.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A server of one's own beside the launcher's database and store, that may be killed. */
final class KillableServer implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final Map<String, String> environment;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  /**
   * @param environment what it is told besides what the launcher says
   */
  KillableServer(Map<String, String> environment) throws IOException, InterruptedException {
    this.environment = environment;
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    start();
  }

  void start() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@backend/server/jvm.options",
            "-jar",
            "backend/server/target/porchlight-server.jar");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().remove("TLS_KEY_STORE");
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(
            Path.of(System.getenv("VAR"), "log", "server.log").toFile()));
    process = builder.start();
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (status(HttpRequest.newBuilder(uri("/q/health/ready")).build()) == 200) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException("The server does not start");
  }

  /** As when the power goes: nothing is put in order. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks for a code as the page does; whether it was promised. */
  boolean askForCode(String contact) throws InterruptedException {
    return status(
            HttpRequest.newBuilder(uri("/api/v1/sign-in-codes"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"contact\":\"" + contact + "\"}"))
                .build())
        == 202;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  private URI uri(String path) {
    return URI.create(url() + path);
  }

  private int status(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException down) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
