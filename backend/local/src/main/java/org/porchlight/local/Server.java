package org.porchlight.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The server, as a process of its own with the memory that it is promised to need. */
final class Server {

  private static final String NAME = "server";
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final Child child;

  private Server(Child child) {
    this.child = child;
  }

  static Server start(Home home, Children children, Map<String, String> environment)
      throws IOException {
    List<String> command =
        List.of(
            Tools.ofJava("java"),
            "@" + Build.serverOptions(),
            // Written when a server ends that found none: a third less to wait for at each later
            // start.
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + Build.serverClasses(),
            "-Xlog:cds=error,cds+dynamic=error",
            marker(home),
            "-jar",
            Build.server().toString());
    return new Server(children.start(new Child.Plan(NAME, command, environment)));
  }

  static void stopLeftover(Home home) throws IOException {
    Leftovers.stop(home.file("run/" + NAME + ".pid"), marker(home), "TERM");
  }

  /**
   * Returns once the server takes requests.
   *
   * @throws Complaint when it ends instead, or takes too long
   */
  void waitUntilReady(Home home, int port) throws IOException {
    Path log = home.log(NAME);
    URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
    long end = System.nanoTime() + LONGEST_START.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (child.alive() && System.nanoTime() < end) {
        if (answers(client, request)) {
          return;
        }
        Pause.millis(100);
      }
    }
    throw new Complaint("The server does not start: see " + log);
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("Interrupted");
    }
  }

  private static String marker(Home home) {
    return "-Dlocal.home=" + home.root();
  }
}
