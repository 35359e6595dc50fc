package org.porchlight.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
