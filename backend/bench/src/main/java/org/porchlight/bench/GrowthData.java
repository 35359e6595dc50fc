package org.porchlight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills a database from {@code growth/*.sql}: the same clients, names and documents each time. Each
 * step is one transaction and written down with it, so that a load that was cut off goes on where
 * it was.
 */
final class GrowthData {

  private static final int AT_ONCE = 2;
  private static final double WORTH_TELLING = 5;
  private static final List<String> TABLES =
      List.of(
          "confirmations",
          "documents",
          "uploads",
          "pages",
          "timeline",
          "clients",
          "audit",
          "items",
          "contacts",
          "enrolments",
          "tasks",
          "accounts",
          "households");

  private static final String LEARN_WORDS =
      """
      insert into name_word (word) select distinct word
        from (select distinct name_key from client) c, regexp_split_to_table(name_key, '[ ,-]+') word;
      alter table client enable trigger learn_words_of_name;
      """;

  private static final String SETTINGS =
      "set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0;"
          + " set synchronous_commit = off; set jit = off";

  private final GrowthDatabase database;
  private final long began = System.nanoTime();

  private GrowthData(GrowthDatabase database) {
    this.database = database;
  }

  static void fill(GrowthDatabase database) throws Exception {
    GrowthData data = new GrowthData(database);
    if (data.rows("select to_regclass('growth.done')::text").getFirst() == null) {
      data.transaction(sql("prepare"));
    }
    data.step("branches", sql("branches"));
    data.together(
        TABLES.stream()
            .collect(TreeMap::new, (all, one) -> all.put(one, sql(one)), TreeMap::putAll));
    data.together(data.putAway("turn < 3"));
    data.step("words", LEARN_WORDS);
    for (var key : data.putAway("turn = 3").entrySet()) {
      data.step(key.getKey(), key.getValue());
    }
    data.tidy();
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = database.owner()) {
      return GrowthDatabase.column(connection, sql);
    }
  }

  private Map<String, String> putAway(String which) throws SQLException {
    Map<String, String> again = new TreeMap<>();
    for (String sql : rows("select again from growth.put_away where " + which)) {
      again.put(sql, sql);
    }
    return again;
  }

  private void together(Map<String, String> steps) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Void>> work = new ArrayList<>();
      steps.forEach(
          (name, sql) ->
              work.add(
                  () -> {
                    step(name, sql);
                    return null;
                  }));
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    }
  }

  private void step(String name, String sql) throws SQLException {
    String literal = "'" + name.replace("'", "''") + "'";
    if (rows("select step from growth.done where step = " + literal).isEmpty()) {
      long at = System.nanoTime();
      transaction(sql + "; insert into growth.done values (" + literal + ")");
      if (seconds(at) > WORTH_TELLING) {
        System.out.printf("%6.0f s  %s, which took %.0f s%n", seconds(began), name, seconds(at));
      }
    }
  }

  private void transaction(String sql) throws SQLException {
    try (Connection connection = database.owner();
        Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
      connection.setAutoCommit(false);
      statement.execute(sql.replace(":clients", Integer.toString(database.clients())));
      connection.commit();
    }
  }

  /** What PostgreSQL does by itself within minutes of such a load. */
  private void tidy() throws SQLException {
    if (rows("select step from growth.done where step = 'tidy'").isEmpty()) {
      try (Connection connection = database.owner();
          Statement statement = connection.createStatement()) {
        statement.execute("vacuum analyze");
      }
      transaction("insert into growth.done values ('tidy')");
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static String sql(String step) {
    try (InputStream file = GrowthData.class.getResourceAsStream("/growth/" + step + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
