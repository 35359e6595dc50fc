package org.porchlight.platform.statements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * Writes in the caller's transaction, or at once where there is none. However often that is in one
 * transaction, nothing is remembered of it: neither a connection, each of which is kept until the
 * end, nor a query of entities, which is followed by a clean-up of theirs.
 */
@ApplicationScoped
public class PlainStatements {

  @Inject DataSource dataSource;
  @Inject EntityManager entities;

  /** Puts the values of a statement in their places. */
  public interface Values {
    void into(PreparedStatement statement) throws SQLException;
  }

  /**
   * @param sql with a question mark for each value
   */
  public void write(String sql, Values values) {
    if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
      entities.unwrap(Session.class).doWork(connection -> write(connection, sql, values));
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      write(connection, sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Connection connection, String sql, Values values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      values.into(statement);
      statement.executeUpdate();
    }
  }
}
