package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Children of a launcher that was killed: they live on, and hold the ports and the data. */
final class Leftovers {

  private Leftovers() {}

  /**
   * Stops what a PID file names, if it is still what we started: its command line must have the
   * marker, since the number may belong to another program by now.
   */
  static void stop(Path pidFile, String marker, String signal) throws IOException {
    Optional<ProcessHandle> left = running(pidFile, marker);
    if (left.isPresent()) {
      Child.stop(left.get(), signal);
    }
  }

  /** The process that a file names in its first line, if its command line has the marker. */
  static Optional<ProcessHandle> running(Path pidFile, String marker) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (!first.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(first))
        .filter(ProcessHandle::isAlive)
        .filter(process -> commandLine(process).contains(marker));
  }

  /** Empty when this user may not see it: then it is not ours. */
  private static String commandLine(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    String[] arguments = info.arguments().orElse(new String[0]);
    return info.command().orElse("") + " " + String.join(" ", arguments);
  }
}
