package org.porchlight.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Asked at every request, so it is plain JDBC: one statement says whether session and account may
 * act, and notes that the session was used.
 */
@Singleton
class LiveSessions {

  // Not at every request, or reading a page would cost a write; the idle time is exact to this.
  private static final Duration NOTED_EVERY = Duration.ofSeconds(10);

  private static final String USE =
      """
      with live as (
        select s.id, s.used_at, s.refresh_hash, s.previous_hash, s.rotated_at, s.awaits,
               a.id as account_id, a.role, a.client_id, a.branch_id
        from session s join account a on a.id = s.account_id
        where s.id = ? and s.ended_at is null and a.disabled_at is null and s.ends_at > ?
          and s.used_at + s.idle_seconds * interval '1 second' > ?
      ), noted as (
        update session set used_at = ? where id = (select id from live where used_at < ?)
      )
      select * from live
      """;

  private static final String ROTATE =
      """
      update session set previous_hash = refresh_hash, refresh_hash = ?, rotated_at = ?
      where id = ? and refresh_hash = ?
      """;

  @Inject DataSource database;
  @Inject Clock clock;

  /** The session, if it and its account may act; it counts as used now. */
  Optional<LiveSession> use(UUID sessionId) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(USE)) {
      statement.setObject(1, sessionId);
      statement.setObject(2, now);
      statement.setObject(3, now);
      statement.setObject(4, now);
      statement.setObject(5, now.minus(NOTED_EVERY));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The session cannot be looked up", e);
    }
  }

  /** Puts the successor's hash in place; somebody else having just done so is as good. */
  void rotate(LiveSession session, byte[] successorHash) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ROTATE)) {
      statement.setBytes(1, successorHash);
      statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      statement.setObject(3, session.id());
      statement.setBytes(4, session.refreshHash());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The session cannot be renewed", e);
    }
  }

  void end(UUID sessionId) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update session set ended_at = ? where id = ? and ended_at is null")) {
      statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      statement.setObject(2, sessionId);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The session cannot be ended", e);
    }
  }

  private static LiveSession read(ResultSet row) throws SQLException {
    return new LiveSession(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getObject("client_id", UUID.class),
        row.getObject("branch_id", UUID.class),
        Optional.ofNullable(row.getString("awaits")).map(Awaited::valueOf).orElse(null),
        row.getBytes("refresh_hash"),
        row.getBytes("previous_hash"),
        instant(row, "rotated_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
