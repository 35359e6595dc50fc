package org.porchlight.platform.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that nobody else may enter, for one file that is being looked at; gone when closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  public static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("porchlight-"));
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    delete(path);
  }

  static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // What cannot be listed cannot be emptied; the system clears its temporary files.
    }
    folder.toFile().delete();
  }
}
