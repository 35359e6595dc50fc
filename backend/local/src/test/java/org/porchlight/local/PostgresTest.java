package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  @TempDir Path folder;

  @Test
  void aServerThatAKilledLauncherLeftIsEndedAndItsDataIsThere() throws Exception {
    Home home = Home.open(folder.resolve("var"));
    Secrets secrets = new Secrets(home);
    Children lost = new Children(home);
    Map<String, String> before = Postgres.start(home, secrets, lost).environment();
    as("OWNER_", before, "create table kept (word text); insert into kept values ('light')");

    Postgres.stopLeftover(home);

    assertThrows(SQLException.class, () -> as("OWNER_", before, "select 1"));
    try (Children children = new Children(home)) {
      Map<String, String> after = Postgres.start(home, secrets, children).environment();
      assertEquals("light", as("OWNER_", after, "select word from kept"));
    }
  }

  @Test
  void itIsDurableAndItsApplicationMakesNoTables() throws Exception {
    Home home = Home.open(folder.resolve("var"));
    try (Children children = new Children(home)) {
      Map<String, String> it = Postgres.start(home, new Secrets(home), children).environment();
      assertEquals("on", as("", it, "show fsync"));
      assertEquals("on", as("", it, "show data_checksums"));
      assertThrows(SQLException.class, () -> as("", it, "create table mine (word text)"));
    }
  }

  private static String as(String role, Map<String, String> environment, String sql)
      throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                environment.get("DB_URL"),
                environment.get("DB_" + role + "USERNAME"),
                environment.get("DB_" + role + "PASSWORD"));
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      ResultSet rows = statement.getResultSet();
      rows.next();
      return rows.getString(1);
    }
  }
}
