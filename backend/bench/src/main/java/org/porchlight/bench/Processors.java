package org.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The processor time that everything has used so far, in milliseconds: each process that a launcher
 * started, with what it started itself, by the launcher's name for it; this one is {@code bench}.
 */
record Processors(Map<String, Double> used) {

  private static final String ENDING = ".pid";

  /** Of the launcher that keeps everything in {@code var}. */
  static Processors now(Path var) throws IOException {
    Map<String, Double> used = new TreeMap<>();
    used.put("bench", millis(ProcessHandle.current()));
    try (Stream<Path> files = Files.list(var.resolve("run"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
        String name = file.getFileName().toString();
        long pid = Long.parseLong(Files.readString(file).strip());
        double all =
            ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToDouble(Processors::millis)
                .sum();
        used.put(name.substring(0, name.length() - ENDING.length()), all);
      }
    }
    return new Processors(used);
  }

  private static double millis(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /** What was used since then, by whom. */
  Map<String, Double> since(Processors then) {
    Map<String, Double> since = new TreeMap<>();
    used.forEach((name, now) -> since.put(name, now - then.used.getOrDefault(name, 0.0)));
    return since;
  }
}
