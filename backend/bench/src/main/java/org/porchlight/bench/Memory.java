package org.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How much memory the server needs at rest and while four people upload the largest file there is
 * at the same moment, and whether it keeps any of it afterwards. Run beside everything by the
 * launcher, whose environment says where the server is and how to sign in.
 */
final class Memory {

  private static final int AT_ONCE = 4;
  private static final long MOST_RESIDENT = 350 * 1024;
  private static final long MOST_KEPT = 16 * 1024;
  private static final Duration SETTLE = Duration.ofSeconds(20);

  /** What the web app sends in one request, in bytes. */
  private static final int WEB_APP_REQUEST = 1024 * 1024;

  private final ServerProcess server;
  private final Caseworker caseworker;
  private boolean within = true;

  private Memory(ServerProcess server, Caseworker caseworker) {
    this.server = server;
    this.caseworker = caseworker;
  }

  /** One way to send a file; returns the upload's path. */
  private interface Way {
    String upload(Path file) throws IOException, InterruptedException;
  }

  /** Exits with 1 where a bound does not hold. */
  public static void main(String[] arguments) throws Exception {
    ServerProcess server = ServerProcess.of(Path.of(System.getenv("VAR")));
    Path folder = Files.createTempDirectory("porchlight-bench-");
    boolean within;
    try {
      within = new Memory(server, Caseworker.fromEnvironment()).measure(files(folder));
    } finally {
      try (var files = Files.list(folder)) {
        files.forEach(file -> file.toFile().delete());
      }
      Files.delete(folder);
    }
    System.exit(within ? 0 : 1);
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Path file = folder.resolve("scan-" + i + ".pdf");
      ScannedPdf.write(file, i);
      files.add(file);
    }
    return files;
  }

  private boolean measure(List<Path> files) throws Exception {
    Thread.sleep(SETTLE);
    show("at rest, after the first start", server.resident(), MOST_RESIDENT);
    long heap = server.heapAfterCollection();
    System.out.printf("%-60s %6.1f MB%n", "heap after collection", heap / 1024.0);
    load("four uploads at once, as the web app sends them", files, this::asTheWebAppDoes, heap);
    load("four uploads at once, tus in one request each", files, caseworker::uploadByTus, heap);
    load("four uploads at once, plain", files, caseworker::uploadPlainly, heap);
    Thread.sleep(SETTLE);
    show("at rest, after the uploads", server.resident(), MOST_RESIDENT);
    return within;
  }

  private String asTheWebAppDoes(Path file) throws IOException, InterruptedException {
    return caseworker.uploadByTus(file, WEB_APP_REQUEST);
  }

  private void load(String what, List<Path> files, Way way, long heapBefore) throws Exception {
    server.forgetPeak();
    long began = System.nanoTime();
    List<String> uploads = together(files, way);
    double seconds = (System.nanoTime() - began) / 1e9;
    show(what + " (%.0f s)".formatted(seconds), server.peak(), MOST_RESIDENT);
    show("  more heap after collection", server.heapAfterCollection() - heapBefore, MOST_KEPT);
    for (String upload : uploads) {
      caseworker.remove(upload);
    }
  }

  private static List<String> together(List<Path> files, Way way)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(files.size())) {
      List<Callable<String>> tasks = new ArrayList<>();
      files.forEach(file -> tasks.add(() -> way.upload(file)));
      List<String> uploads = new ArrayList<>();
      for (Future<String> done : threads.invokeAll(tasks)) {
        uploads.add(done.get());
      }
      return uploads;
    }
  }

  private void show(String what, long kibibytes, long most) {
    boolean holds = kibibytes <= most;
    within &= holds;
    System.out.printf(
        "%-60s %6.1f MB of %d%s%n",
        what, kibibytes / 1024.0, most / 1024, holds ? "" : "  TOO MUCH");
  }
}
