package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys of creating requests and what was answered; plain JDBC in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

  static final Duration KEPT = Duration.ofHours(24);

  private static final String BEGIN =
      "insert into idempotency_key (account_id, key, request_hash, created_at) values (?, ?, ?, ?)"
          + " on conflict do nothing";
  private static final String EARLIER =
      "select request_hash, status, body from idempotency_key where account_id = ? and key = ?";
  private static final String ANSWERED =
      "update idempotency_key set status = ?, body = ? where account_id = ? and key = ?";

  @Inject DataSource dataSource;
  @Inject Clock clock;

  /** Whose key, and the SHA-256 of method, path and body. */
  record Request(UUID accountId, String key, byte[] hash) {}

  record Answer(int status, @Nullable String body) {}

  /**
   * Takes the key, or finds what was answered under it. Waits for another request with the same key
   * that is still running: the unique index does, until that one commits or rolls back.
   */
  Optional<Answer> begin(Request request) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      insert.setObject(1, request.accountId());
      insert.setString(2, request.key());
      insert.setBytes(3, request.hash());
      insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1
          ? Optional.empty()
          : Optional.of(earlier(connection, request));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer earlier(Connection connection, Request request) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(EARLIER)) {
      select.setObject(1, request.accountId());
      select.setString(2, request.key());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next() || !Arrays.equals(row.getBytes(1), request.hash())) {
          throw Problem.of(RequestProblem.KEY_REUSED);
        }
        return new Answer(row.getInt(2), row.getString(3));
      }
    }
  }

  void answered(Request request, Answer answer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(ANSWERED)) {
      update.setInt(1, answer.status());
      update.setString(2, answer.body());
      update.setObject(3, request.accountId());
      update.setString(4, request.key());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int sweep(Instant before) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
