package org.porchlight.platform.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the web app by the path they are asked for. Looked up, never resolved: no path that
 * anyone sends reaches the file system.
 */
final class WebFiles {

  private final Map<String, WebFile> byPath = new HashMap<>();
  private final WebFile page;

  WebFiles(Path directory) throws IOException {
    Path root = directory.toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve("index.html"))) {
      throw new IllegalStateException("There is no web app in " + root + ": no index.html");
    }
    for (Path file : visible(root)) {
      byPath.put("/" + root.relativize(file).toString().replace('\\', '/'), WebFile.of(file));
    }
    page = WebFile.of(root.resolve("index.html"));
  }

  /**
   * What to answer for a path: a file, the one page for any address within the app, or null for
   * what looks like a file and is not there.
   */
  @Nullable WebFile find(String path) {
    WebFile file = byPath.get(path);
    if (file != null) {
      return file;
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.contains(".") || path.startsWith("/assets/") ? null : page;
  }

  private static List<Path> visible(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !WebFile.isCopy(file))
          .filter(file -> !hidden(root.relativize(file)))
          .toList();
    }
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
