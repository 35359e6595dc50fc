package org.porchlight.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** S3Proxy as a process of its own, on loopback, with its objects in files that are kept. */
final class ObjectStore {

  private static final String NAME = "s3proxy";
  private static final String BUCKET = "porchlight";

  private final Secrets secrets;
  private final int port;

  private ObjectStore(Secrets secrets, int port) {
    this.secrets = secrets;
    this.port = port;
  }

  static ObjectStore start(Home home, Secrets secrets, Children children) throws IOException {
    int port = Ports.free();
    Path objects = home.directory("objects");
    home.directory("objects/" + BUCKET);
    Path properties = home.write("run/s3proxy.conf", configuration(objects, secrets, port));
    List<String> command =
        List.of(
            Tools.ofJava("java"),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-DLOG_LEVEL=warn",
            marker(home),
            "-jar",
            Build.s3Proxy().toString(),
            "--properties",
            properties.toString());
    Child child = children.start(new Child.Plan(NAME, command, Map.of()));
    waitUntilReady(home, child, port);
    return new ObjectStore(secrets, port);
  }

  static void stopLeftover(Home home) throws IOException {
    Leftovers.stop(home.file("run/" + NAME + ".pid"), marker(home), "TERM");
  }

  Map<String, String> environment() throws IOException {
    return Map.of(
        "S3_ENDPOINT",
        "http://127.0.0.1:" + port,
        "S3_ACCESS_KEY",
        secrets.of("s3.access"),
        "S3_SECRET_KEY",
        secrets.of("s3.secret"),
        "S3_BUCKET",
        BUCKET);
  }

  private static String marker(Home home) {
    return "-Dlocal.home=" + home.root();
  }

  private static String configuration(Path objects, Secrets secrets, int port) throws IOException {
    return """
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.endpoint=http://127.0.0.1:%d
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem
        jclouds.filesystem.basedir=%s
        """
        .formatted(port, secrets.of("s3.access"), secrets.of("s3.secret"), objects);
  }

  private static void waitUntilReady(Home home, Child child, int port) throws IOException {
    while (child.alive()) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
        return;
      } catch (IOException notYet) {
        Pause.millis(50);
      }
    }
    throw new Complaint("S3Proxy does not start: see " + home.log(NAME));
  }
}
