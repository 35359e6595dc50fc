package org.porchlight.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the whole audit from outside of the application, which may be running or not. The
 * environment says where the database is: {@code DB_URL}, {@code DB_USERNAME}, {@code DB_PASSWORD}.
 */
public final class AuditCommand {

  private static final int NAMED = 20;

  private final Connection connection;
  private final PrintStream out;

  AuditCommand(Connection connection, PrintStream out) {
    this.connection = connection;
    this.out = out;
  }

  /** Exits with 1 where a row was altered, and with 2 where the audit cannot be read. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    try (Connection connection =
        DriverManager.getConnection(
            environment.getOrDefault("DB_URL", "jdbc:postgresql://localhost:5432/porchlight"),
            environment.getOrDefault("DB_USERNAME", "porchlight"),
            environment.getOrDefault("DB_PASSWORD", "porchlight"))) {
      System.exit(new AuditCommand(connection, System.out).run() ? 0 : 1);
    } catch (SQLException e) {
      System.err.println("The audit cannot be read: " + e.getMessage());
      System.exit(2);
    }
  }

  /** Says whether all of it is as it was written. */
  boolean run() throws SQLException {
    AuditCheck check = new AuditCheck(connection);
    List<AuditCheck.Altered> altered = new ArrayList<>();
    long chains = 0;
    long entries = 0;
    @Nullable UUID next = AuditCheck.FIRST;
    while (next != null) {
      AuditCheck.Part part = check.from(next);
      chains += part.chains();
      entries += part.entries();
      altered.addAll(part.altered());
      next = part.next();
    }
    out.printf("%,d chains, %,d entries that hold%n", chains, entries);
    report(altered);
    return altered.isEmpty();
  }

  private void report(List<AuditCheck.Altered> altered) throws SQLException {
    if (altered.isEmpty()) {
      out.println("The audit is as it was written.");
      return;
    }
    out.printf(
        "%,d chains were altered. The first row of each that does not hold:%n", altered.size());
    for (AuditCheck.Altered one : altered.subList(0, Math.min(NAMED, altered.size()))) {
      out.printf("  %s, entry %d%n", subject(one.subjectId()), one.position());
    }
    if (altered.size() > NAMED) {
      out.printf("  and %,d more%n", altered.size() - NAMED);
    }
  }

  private String subject(UUID id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select code from client where id = ?")) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? "client " + row.getString(1) + " (" + id + ")" : "account " + id;
      }
    }
  }
}
