package org.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long it takes to look through 50,000 rows of which 500 are wrong, whether all of these are
 * named, and then to take 50,000 clients in; and what memory the server needs for it. Run beside
 * everything by the launcher.
 */
final class Imports {

  private static final int ROWS = 50_000;
  private static final int WRONG = 500;
  private static final double MOST_SECONDS = 60;
  private static final long MOST_RESIDENT = 350 * 1024;
  private static final Pattern CELL = Pattern.compile("\"cell\":\"([A-Z]+[0-9]+)\"");
  private static final Pattern NEXT = Pattern.compile("\"next\":([0-9]+)");

  private final ServerProcess server;
  private final Caseworker caseworker;
  private boolean within = true;

  private Imports(ServerProcess server, Caseworker caseworker) {
    this.server = server;
    this.caseworker = caseworker;
  }

  /** Exits with 1 where a bound does not hold. */
  public static void main(String[] arguments) throws Exception {
    ServerProcess server = ServerProcess.of(Path.of(System.getenv("VAR")));
    Path file = Files.createTempFile("porchlight-bench-", ".xlsx");
    boolean within;
    try {
      within = new Imports(server, Caseworker.fromEnvironment()).measure(file);
    } finally {
      Files.delete(file);
    }
    System.exit(within ? 0 : 1);
  }

  private boolean measure(Path file) throws Exception {
    Set<String> wrong = new ClientSheet(ROWS, WRONG, 1).write(file);
    System.out.printf("%d rows, %.1f MB%n", ROWS, Files.size(file) / 1e6);
    server.forgetPeak();
    String one = lookThrough(file);
    Set<String> named = named(one);
    show("wrong cells named", named.size(), named.equals(wrong));
    String refused = caseworker.get(one);
    show("may not be taken in", 1, !refused.contains("\"apply\""));
    new ClientSheet(ROWS, 0, 1).write(file);
    String mended = lookThrough(file);
    long began = System.nanoTime();
    caseworker.post(mended + "/application", "");
    await(mended, "APPLIED");
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf("taken in, all in one transaction: %.1f s%n", seconds);
    memory("at most");
    return within;
  }

  private String lookThrough(Path file) throws IOException, InterruptedException {
    long began = System.nanoTime();
    String one = caseworker.bring(file);
    double brought = (System.nanoTime() - began) / 1e9;
    String columns =
        ClientSheet.COLUMNS.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    caseworker.post(one + "/check", "{\"columns\":" + columns + "}");
    await(one, "CHECKED");
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf("brought in %.1f s, looked through in %.1f s in all%n", brought, seconds);
    within &= seconds <= MOST_SECONDS;
    memory("at most, so far");
    return one;
  }

  private void memory(String when) throws IOException {
    long peak = server.peak();
    within &= peak <= MOST_RESIDENT;
    System.out.printf(
        "memory of the server %s: %.1f MB of %d%n", when, peak / 1024.0, MOST_RESIDENT / 1024);
  }

  private void await(String one, String status) throws IOException, InterruptedException {
    while (true) {
      String now = caseworker.get(one);
      if (now.contains("\"status\":\"" + status + "\"")) {
        return;
      }
      if (now.contains("\"status\":\"FAILED\"")) {
        throw new IOException(now);
      }
      Thread.sleep(250);
    }
  }

  private Set<String> named(String one) throws IOException, InterruptedException {
    Set<String> cells = new TreeSet<>();
    String after = "0";
    while (after != null) {
      String page = caseworker.get(one + "/problems?limit=100&after=" + after);
      CELL.matcher(page).results().forEach(found -> cells.add(found.group(1)));
      Matcher next = NEXT.matcher(page);
      after = next.find() ? next.group(1) : null;
    }
    return cells;
  }

  private void show(String what, int number, boolean holds) {
    within &= holds;
    System.out.printf("%s: %d%s%n", what, number, holds ? "" : "  WRONG");
  }
}
