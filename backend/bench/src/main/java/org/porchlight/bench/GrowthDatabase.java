package org.porchlight.bench;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A database with so many clients, beside the launcher's own and kept as long as that is. */
record GrowthDatabase(int clients) {

  String name() {
    return "growth_" + clients;
  }

  String url() {
    return System.getenv("DB_URL").replaceFirst("/porchlight$", "/" + name());
  }

  /** As the role that owns its tables. */
  Connection owner() throws SQLException {
    return DriverManager.getConnection(
        url(), System.getenv("DB_OWNER_USERNAME"), System.getenv("DB_OWNER_PASSWORD"));
  }

  /** Makes it where it is not there. */
  void make() throws SQLException, IOException {
    try (Connection connection = superuser()) {
      if (column(connection, "select datname from pg_database").contains(name())) {
        return;
      }
    }
    superuser("create database " + name() + " owner " + System.getenv("DB_OWNER_USERNAME"));
    superuser("alter system set max_wal_size = '8GB'");
    superuser("alter system set checkpoint_timeout = '30min'");
    superuser("select pg_reload_conf()");
  }

  /** From the next connection on, every statement's plan is in the database's log, or is not. */
  void explain(boolean on) throws SQLException, IOException {
    String alter = "alter database " + name();
    if (!on) {
      superuser(alter + " reset all");
      return;
    }
    superuser(alter + " set session_preload_libraries = 'auto_explain'");
    superuser(alter + " set auto_explain.log_min_duration = 0");
    superuser(alter + " set auto_explain.log_analyze = on");
    superuser(alter + " set auto_explain.log_buffers = on");
    superuser(alter + " set auto_explain.log_timing = off");
    superuser(alter + " set auto_explain.log_format = 'json'");
  }

  static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static void superuser(String sql) throws SQLException, IOException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection superuser() throws SQLException, IOException {
    Properties secrets = new Properties();
    Path file = Path.of(System.getenv("VAR"), "secrets.properties");
    try (InputStream in = new FileInputStream(file.toFile())) {
      secrets.load(in);
    }
    return DriverManager.getConnection(
        System.getenv("DB_URL").replaceFirst("/porchlight$", "/postgres"),
        "postgres",
        secrets.getProperty("database.superuser"));
  }
}
