package org.porchlight.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The two roles of the database: the owner, who makes and changes tables, and the application,
 * which may only use them.
 */
final class DatabaseRoles {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "porchlight_owner";
  static final String APPLICATION = "porchlight";
  private static final String DATABASE = "porchlight";

  private final int port;
  private final Secrets secrets;

  DatabaseRoles(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  /**
   * Waits until the server answers, then makes what is missing.
   *
   * @return false when the server ended instead of answering
   */
  boolean prepare(Child server) throws IOException {
    while (server.alive()) {
      try (Connection connection = connect()) {
        role(connection, OWNER, secrets.of("database.owner"));
        role(connection, APPLICATION, secrets.of("database.application"));
        if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
          run(connection, "create database " + DATABASE + " owner " + OWNER);
        }
        return true;
      } catch (SQLException notYet) {
        if (notYet.getSQLState().startsWith("28")) {
          throw new Complaint(
              "The database does not take the password in secrets.properties: make reset");
        }
        Pause.millis(50);
      }
    }
    return false;
  }

  private Connection connect() throws SQLException, IOException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", secrets.of("database.superuser"));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
  }

  private static void role(Connection connection, String name, String password)
      throws SQLException {
    boolean there = exists(connection, "select 1 from pg_roles where rolname = ?", name);
    // Our own secrets are letters and digits, so there is nothing to quote.
    run(
        connection,
        (there ? "alter" : "create") + " role " + name + " login password '" + password + "'");
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
