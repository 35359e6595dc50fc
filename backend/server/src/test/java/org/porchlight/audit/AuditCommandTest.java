package org.porchlight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.TestServices;

/** On a copy of a few chains that the application wrote, so that nothing else is altered in it. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditCommandTest {

  private static final List<String> TABLES = List.of("audit_chain", "audit_entry", "client");

  @Inject Casework casework;
  @Inject Database database;

  private final String schema = "audit_" + UUID.randomUUID().toString().replace("-", "");
  private Connection copy;
  private Casework.Begun begun;

  @BeforeEach
  void copy() throws SQLException {
    begun = casework.aClient();
    casework.asked(begun, "residency");
    UUID other = casework.aClient().clientId();
    copy = database.ownerIn(schema);
    run("create schema " + schema);
    for (String table : TABLES) {
      run(
          "create table %s.%s as select * from public.%s where %s in ('%s', '%s')"
              .formatted(
                  schema,
                  table,
                  table,
                  table.equals("client") ? "id" : "subject_id",
                  begun.clientId(),
                  other));
    }
  }

  @AfterEach
  void forget() throws SQLException {
    run("drop schema " + schema + " cascade");
    copy.close();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = copy.createStatement()) {
      statement.execute(sql);
    }
  }

  private int change(String sql) throws SQLException {
    try (PreparedStatement statement = copy.prepareStatement(sql)) {
      statement.setObject(1, begun.clientId());
      return statement.executeUpdate();
    }
  }

  private String said(boolean intact) throws SQLException {
    var out = new ByteArrayOutputStream();
    var command = new AuditCommand(copy, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertEquals(intact, command.run());
    return out.toString(StandardCharsets.UTF_8);
  }

  private long length() throws SQLException {
    try (PreparedStatement statement =
        copy.prepareStatement("select length from public.audit_chain where subject_id = ?")) {
      statement.setObject(1, begun.clientId());
      var row = statement.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void whatNobodyTouchedIsAsItWasWritten() throws SQLException {
    String said = said(true);
    assertTrue(said.startsWith("2 chains, "), said);
    assertTrue(said.contains("The audit is as it was written."), said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a changed row | 2 | update audit_entry set what = 'NOTHING' where position = 2 and subject_id = ?",
        "a row taken out | 2 | delete from audit_entry where position = 2 and subject_id = ?",
        "all rows taken out | 1 | delete from audit_entry where subject_id = ?",
        "a chain without its head | 1 | delete from audit_chain where subject_id = ?",
        "two rows in each other's place | 1 | update audit_entry a set at = b.at, what = b.what, which = b.which, by_account_id = b.by_account_id, hash = b.hash from audit_entry b where b.subject_id = a.subject_id and b.position = 3 - a.position and a.subject_id = ?"
      })
  void whatWasAlteredIsNamed(String what, long position, String alteration) throws SQLException {
    assertTrue(change(alteration) > 0);
    assertNamed(position);
  }

  @Test
  void aChainThatIsGoneWholeIsMissedWithItsClient() throws SQLException {
    change("delete from audit_entry where subject_id = ?");
    change("delete from audit_chain where subject_id = ?");
    assertNamed(1);
  }

  @Test
  void theLastRowIsMissedOrNamed() throws SQLException {
    long last = length();
    String row = "position = " + last + " and subject_id = ?";
    change(
        "update audit_entry set what = 'NOTHING', hash = sha256('whatever'::bytea) where " + row);
    assertNamed(last);
    change("delete from audit_entry where " + row);
    assertNamed(last);
  }

  @Test
  void aRowThatTheHeadDoesNotKnowIsNamed() throws SQLException {
    long last = length();
    change(
        "insert into audit_entry select gen_random_uuid(), subject_id, position + 1, at,"
            + " by_account_id, what, which, hash from audit_entry where position = "
            + last
            + " and subject_id = ?");
    assertNamed(last + 1);
  }

  private void assertNamed(long position) throws SQLException {
    String said = said(false);
    assertTrue(said.contains("1 chains were altered"), said);
    String row = "client %s (%s), entry %d".formatted(begun.code(), begun.clientId(), position);
    assertTrue(said.contains(row), said);
    assertFalse(said.contains("as it was written"), said);
  }
}
