package org.porchlight.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what staff and clients do most takes as long with a million clients and ten million
 * documents as with a thousand: by time, both asked in turn so that whatever else this computer
 * does falls on both, and by the buffers that the statements read. Run beside database and store by
 * the launcher, whose environment says where they are.
 */
final class Growth {

  private static final int SMALL = 1_000;
  private static final int WARM_UP = 40;
  private static final int TIMES = 100;
  private static final int EXPLAINED = 12;
  private static final double MOST = 1.5;
  private static final String PASSWORD = "how-much-it-grows-4217";

  private final List<GrowthDatabase> databases;
  private final Map<String, double[]> millis = new LinkedHashMap<>();
  private final Map<String, double[]> buffers = new LinkedHashMap<>();

  private Growth(int large) {
    databases = List.of(new GrowthDatabase(SMALL), new GrowthDatabase(large));
  }

  /** Exits with 1 where a page takes more than one and a half times as long. */
  public static void main(String[] arguments) throws Exception {
    String clients = System.getenv("CLIENTS");
    Growth growth = new Growth(Integer.parseInt(clients == null ? "1000000" : clients));
    growth.fill();
    for (int size = 0; size < 2; size++) {
      growth.explain(size);
    }
    growth.time();
    System.exit(growth.report() ? 0 : 1);
  }

  private static Map<String, String> environment(GrowthDatabase database) {
    Map<String, String> environment = new HashMap<>();
    environment.put("DB_URL", database.url());
    environment.put("FIRST_ADMINISTRATOR_EMAIL", "administrator@example.org");
    environment.put("FIRST_ADMINISTRATOR_PASSWORD", PASSWORD);
    // Nothing but what is asked for reads the database.
    environment.put("PORCHLIGHT_JOBS_RUN", "false");
    environment.put("PORCHLIGHT_OPEN_DOOR_TIMES", "100000");
    return environment;
  }

  private void fill() throws Exception {
    for (GrowthDatabase database : databases) {
      database.make();
      // Its start makes the tables, or brings them up to date.
      new KillableServer(environment(database)).close();
      GrowthData.fill(database);
    }
  }

  private GrowthPages pages(int size) throws Exception {
    return new GrowthPages(databases.get(size), environment(databases.get(size)), PASSWORD);
  }

  private void explain(int size) throws Exception {
    databases.get(size).explain(true);
    try (GrowthPages pages = pages(size)) {
      for (var page : pages.all().entrySet()) {
        for (int turn = 0; turn < EXPLAINED; turn++) {
          page.getValue().send(turn);
        }
        Plans plans = new Plans();
        double[] each = new double[EXPLAINED];
        for (int turn = 0; turn < EXPLAINED; turn++) {
          page.getValue().send(turn);
          each[turn] = plans.buffers();
        }
        buffers.computeIfAbsent(page.getKey(), key -> new double[2])[size] = median(each);
      }
    } finally {
      databases.get(size).explain(false);
    }
  }

  private void time() throws Exception {
    try (GrowthPages small = pages(0);
        GrowthPages large = pages(1)) {
      Map<String, GrowthPages.Request> ofSmall = small.all();
      for (var page : large.all().entrySet()) {
        var requests = List.of(ofSmall.get(page.getKey()), page.getValue());
        millis.put(page.getKey(), medians(requests));
      }
    }
  }

  private static double[] medians(List<GrowthPages.Request> requests) throws Exception {
    double[][] each = new double[2][TIMES];
    for (int turn = 0; turn < WARM_UP + TIMES; turn++) {
      for (int first = 0; first < 2; first++) {
        int size = (turn + first) % 2;
        long began = System.nanoTime();
        requests.get(size).send(turn);
        each[size][Math.max(0, turn - WARM_UP)] = (System.nanoTime() - began) / 1e6;
      }
    }
    return new double[] {median(each[0]), median(each[1])};
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private boolean report() {
    int large = databases.getLast().clients();
    System.out.printf(
        "%,d clients with ten documents each against %,d; medians of %d, times at most %.1f%n",
        large, SMALL, TIMES, MOST);
    System.out.printf(
        "%-36s %10s %10s %7s %10s %10s %7s%n",
        "", "ms", "ms", "times", "buffers", "buffers", "times");
    boolean within = true;
    for (var page : millis.entrySet()) {
      double[] ms = page.getValue();
      double[] read = buffers.get(page.getKey());
      boolean holds = ms[1] <= MOST * ms[0];
      within &= holds;
      System.out.printf(
          "%-36s %10.2f %10.2f %7.2f %10.0f %10.0f %7.2f%s%n",
          page.getKey(),
          ms[0],
          ms[1],
          ms[1] / ms[0],
          read[0],
          read[1],
          read[1] / read[0],
          holds ? "" : "  TOO MUCH");
    }
    return within;
  }
}
