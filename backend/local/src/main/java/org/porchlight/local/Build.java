package org.porchlight.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build left, found from where this program itself lies. */
final class Build {

  private Build() {}

  static Path s3Proxy() {
    return built(target().resolve("s3proxy/s3proxy.jar"));
  }

  static Path server() {
    return built(target().resolve("../../server/target/porchlight-server.jar").normalize());
  }

  /** What the server's JVM is started with, memory above all. */
  static Path serverOptions() {
    return built(target().resolve("../../server/jvm.options").normalize());
  }

  /**
   * Where the server's JVM keeps the classes that it loaded, so that later starts need not read
   * them again: of this very build, since those of another, which a server may still be writing,
   * would only lie in memory beside the right ones. Those of earlier builds are forgotten.
   */
  static Path serverClasses() throws IOException {
    Path server = server();
    long built = Files.getLastModifiedTime(server).toMillis();
    Path classes = server.resolveSibling("porchlight-server-" + built + ".jsa");
    try (var kept = Files.newDirectoryStream(server.resolveSibling(""), "porchlight-server*.jsa")) {
      for (Path earlier : kept) {
        if (!earlier.equals(classes)) {
          Files.delete(earlier);
        }
      }
    }
    return classes;
  }

  /** The web app as static files; it may not be there, when only the API is wanted. */
  static Path webApp() {
    return target().resolve("../../../frontend/dist").normalize();
  }

  private static Path built(Path file) {
    if (!Files.exists(file)) {
      throw new Complaint("Not built yet, use make: " + file);
    }
    return file;
  }

  private static Path target() {
    try {
      return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
