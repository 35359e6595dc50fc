package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process of ours. Its number is kept on disk, so that the next start finds it if this one dies.
 */
final class Child implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final String name;
  private final Process process;
  private final Path pidFile;
  private final String stopSignal;

  private Child(String name, Process process, Path pidFile, String stopSignal) {
    this.name = name;
    this.process = process;
    this.pidFile = pidFile;
    this.stopSignal = stopSignal;
  }

  /** How to start a child, and the signal that asks it to end. */
  record Plan(
      String name, List<String> command, Map<String, String> environment, String stopSignal) {

    Plan(String name, List<String> command, Map<String, String> environment) {
      this(name, command, environment, "TERM");
    }
  }

  /** Starts it in a session of its own, so that Ctrl-C reaches us alone and we stop it in order. */
  static Child start(Home home, Plan plan) throws IOException {
    List<String> command = new ArrayList<>();
    if (Tools.has("setsid")) {
      command.add("setsid");
    }
    command.addAll(plan.command());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(plan.environment());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(plan.name()).toFile()));
    Process process = builder.start();
    Path pidFile = home.write("run/" + plan.name() + ".pid", process.pid() + "\n");
    return new Child(plan.name(), process, pidFile, plan.stopSignal());
  }

  String name() {
    return name;
  }

  boolean alive() {
    return process.isAlive();
  }

  CompletableFuture<Child> ended() {
    return process.onExit().thenApply(over -> this);
  }

  @Override
  public void close() throws IOException {
    stop(process.toHandle(), stopSignal);
    Files.deleteIfExists(pidFile);
  }

  /** Asks a process to end, and makes it when it takes too long. */
  static void stop(ProcessHandle handle, String signal) throws IOException {
    if (!handle.isAlive()) {
      return;
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(handle.pid())).start();
    try {
      handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception tooSlow) {
      handle.destroyForcibly();
      handle.onExit().join();
    }
  }
}
