package org.porchlight.platform.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs a command with an end to its time and memory, and nothing of our environment. */
public final class LimitedProcess {

  /** Where the system cannot limit memory, the limit on time still holds. */
  private static final String LIMITS =
      "ulimit -v \"$1\" 2>/dev/null; ulimit -t \"$2\" 2>/dev/null; ulimit -c 0; shift 2; exec \"$@\"";

  private static final int LONGEST_OUTPUT = 4096;

  private final int memoryKibibytes;
  private final Duration timeout;

  /** A process takes a core; the rest of the server needs one, too. */
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  public LimitedProcess(int memoryMebibytes, Duration timeout) {
    this.memoryKibibytes = memoryMebibytes * 1024;
    this.timeout = timeout;
  }

  /**
   * What the command wrote, at most 4 KiB of it. Waits for its place as long as it takes.
   *
   * @throws ProcessFailed where it failed, took too long or is not there
   */
  public String run(List<String> command, Path directory, Map<String, String> environment)
      throws ProcessFailed {
    places.acquireUninterruptibly();
    return runInPlace(command, directory, environment);
  }

  /**
   * The same where a person waits.
   *
   * @throws NoPlaceFree where no place is free in time
   */
  public String runWithin(
      Duration patience, List<String> command, Path directory, Map<String, String> env)
      throws ProcessFailed, NoPlaceFree {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NoPlaceFree();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoPlaceFree();
    }
    return runInPlace(command, directory, env);
  }

  private String runInPlace(List<String> command, Path directory, Map<String, String> environment)
      throws ProcessFailed {
    try {
      return output(start(command, directory, environment));
    } catch (IOException e) {
      throw new ProcessFailed("Cannot be run: " + command.getFirst());
    } finally {
      places.release();
    }
  }

  private Process start(List<String> command, Path directory, Map<String, String> environment)
      throws IOException {
    List<String> limited = new ArrayList<>();
    limited.addAll(List.of("/bin/sh", "-c", LIMITS, "sh"));
    limited.add(Integer.toString(memoryKibibytes));
    limited.add(Long.toString(timeout.toSeconds()));
    limited.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(limited).directory(directory.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    String path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
    builder.environment().put("TMPDIR", directory.toString());
    builder.environment().put("HOME", directory.toString());
    return builder.start();
  }

  private String output(Process process) throws IOException, ProcessFailed {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ProcessFailed("Took longer than " + timeout);
      }
      if (process.exitValue() != 0) {
        throw new ProcessFailed("Exit status " + process.exitValue());
      }
      byte[] output = process.getInputStream().readNBytes(LONGEST_OUTPUT);
      return new String(output, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProcessFailed("Interrupted");
    } finally {
      process.destroyForcibly();
    }
  }
}
