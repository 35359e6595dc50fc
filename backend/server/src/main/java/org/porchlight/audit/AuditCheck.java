package org.porchlight.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks through chains, some at a time, each time at one moment: what is added meanwhile is not
 * seen. Needs no more than a connection, so that it works beside the application as well as in it.
 */
final class AuditCheck {

  static final UUID FIRST = new UUID(0, 0);
  static final UUID LAST = new UUID(-1, -1);

  private static final int CHAINS = 200;
  private static final int ROWS_AT_ONCE = 1000;

  private static final String HEADS =
      "select subject_id, length, head from audit_chain where subject_id between ? and ?"
          + " order by subject_id limit "
          + CHAINS;
  private static final String ROWS =
      "select subject_id, position, at, by_account_id, what, which, hash from audit_entry"
          + " where subject_id between ? and ? order by subject_id, position";

  // Each of them had a first row, that they were created.
  private static final String CLIENTS_WITHOUT =
      "select id from client where id between ? and ?"
          + " and not exists (select from audit_chain where subject_id = client.id)"
          + " and not exists (select from audit_entry where subject_id = client.id) order by id";

  private final Connection connection;

  AuditCheck(Connection connection) {
    this.connection = connection;
  }

  /** The first row of a chain that does not hold. */
  record Altered(UUID subjectId, long position) {}

  /**
   * What was found.
   *
   * @param entries how many rows hold
   * @param altered one for each chain that does not hold
   * @param next where the next part begins; absent after the last
   */
  record Part(long chains, long entries, List<Altered> altered, @Nullable UUID next) {}

  /** The chains from that subject on, as many as one look is good for. */
  Part from(UUID subjectId) throws SQLException {
    return between(subjectId, LAST);
  }

  /** One subject's chain. */
  Part of(UUID subjectId) throws SQLException {
    return between(subjectId, subjectId);
  }

  private Part between(UUID first, UUID last) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      Map<UUID, Chain> chains = heads(first, last);
      boolean more = chains.size() == CHAINS;
      UUID end = more ? List.copyOf(chains.keySet()).getLast() : last;
      follow(chains, first, end);
      List<Altered> altered = new ArrayList<>();
      chains.forEach((subject, chain) -> addTo(altered, subject, chain.firstAltered()));
      long entries = chains.values().stream().mapToLong(Chain::intact).sum();
      clientsWithout(first, end).forEach(client -> addTo(altered, client, 1L));
      return new Part(chains.size(), entries, altered, more ? after(end) : null);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void addTo(List<Altered> altered, UUID subjectId, @Nullable Long position) {
    if (position != null) {
      altered.add(new Altered(subjectId, position));
    }
  }

  private Map<UUID, Chain> heads(UUID first, UUID last) throws SQLException {
    Map<UUID, Chain> chains = new LinkedHashMap<>();
    try (PreparedStatement statement = ranged(HEADS, first, last);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        chains.put(
            rows.getObject(1, UUID.class),
            new Chain(new Chain.Head(rows.getLong(2), rows.getBytes(3))));
      }
    }
    return chains;
  }

  private void follow(Map<UUID, Chain> chains, UUID first, UUID last) throws SQLException {
    try (PreparedStatement statement = ranged(ROWS, first, last)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Deed deed =
              new Deed(
                  rows.getObject(1, UUID.class),
                  rows.getObject(3, OffsetDateTime.class).toInstant(),
                  rows.getObject(4, UUID.class),
                  rows.getString(5),
                  rows.getString(6));
          chains
              .computeIfAbsent(deed.subjectId(), headless -> new Chain(null))
              .follow(rows.getLong(2), deed, rows.getBytes(7));
        }
      }
    }
  }

  private List<UUID> clientsWithout(UUID first, UUID last) throws SQLException {
    List<UUID> found = new ArrayList<>();
    try (PreparedStatement statement = ranged(CLIENTS_WITHOUT, first, last);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
    }
    return found;
  }

  private PreparedStatement ranged(String sql, UUID first, UUID last) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setObject(1, first);
    statement.setObject(2, last);
    return statement;
  }

  private static UUID after(UUID subjectId) {
    long low = subjectId.getLeastSignificantBits() + 1;
    return new UUID(subjectId.getMostSignificantBits() + (low == 0 ? 1 : 0), low);
  }
}
