package org.porchlight.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database behind the application's back, for what no request can do. */
@ApplicationScoped
public class Database {

  @Inject DataSource application;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  /** With the rights of the application. */
  public int asApplication(String sql, Object... values) throws SQLException {
    try (Connection connection = application.getConnection()) {
      return run(connection, sql, values);
    }
  }

  /** With the rights of whoever owns the tables, as somebody with the database's password. */
  public int asOwner(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, "")) {
      return run(connection, sql, values);
    }
  }

  /** Whoever owns the tables, looking at those of that schema before all others. */
  public Connection ownerIn(String schema) throws SQLException {
    Connection connection = DriverManager.getConnection(url, owner, "");
    connection.setSchema(schema);
    return connection;
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.execute() ? 0 : statement.getUpdateCount();
    }
  }

  /** The first column of what whoever owns the tables reads. */
  public List<String> asked(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, "");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          read.add(rows.getString(1));
        }
      }
      return read;
    }
  }

  /** How many statements the application has had the database run so far. */
  public long statements() {
    try (Connection connection = DriverManager.getConnection(url, owner, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      try (ResultSet row =
          statement.executeQuery(
              """
              select coalesce(sum(s.calls), 0) from pg_stat_statements s
              join pg_roles r on r.oid = s.userid where r.rolname = 'porchlight'
              """)) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A transaction of somebody else that holds these rows until it is closed. */
  public Connection holding(String rows, Object... values) throws SQLException {
    Connection connection = DriverManager.getConnection(url, owner, "");
    connection.setAutoCommit(false);
    run(connection, rows + " for update", values);
    return connection;
  }

  /**
   * Begins a request while somebody else holds these rows, has them do the rest once it waits, and
   * ends with both done.
   */
  public void meanwhile(Runnable request, String rows, Object id, String change)
      throws SQLException, InterruptedException {
    try (Connection held = holding(rows, id)) {
      var underWay = CompletableFuture.runAsync(request);
      while (!underWay.isDone() && !somebodyWaits()) {
        Thread.sleep(5);
      }
      run(held, change, id);
      held.commit();
      underWay.join();
    }
  }

  /** Whether any transaction waits for another one to let go of a row. */
  public boolean somebodyWaits() throws SQLException {
    return waiting() > 0;
  }

  /** How many transactions wait for another one to let go of a row. */
  public long waiting() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Until so many transactions wait, five seconds at most. */
  public void untilWaiting(long many) throws SQLException, InterruptedException {
    for (int tries = 0; waiting() < many; tries++) {
      if (tries == 500) {
        throw new AssertionError("Nobody waits");
      }
      Thread.sleep(10);
    }
  }
}
