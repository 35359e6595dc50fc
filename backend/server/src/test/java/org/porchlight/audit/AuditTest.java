package org.porchlight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditTest {

  @Inject Casework casework;
  @Inject AuditVerifier verifier;
  @Inject AuditEntries entries;
  @Inject Database database;

  private Casework.Begun aClientWithAPast() {
    Casework.Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.VERIFICATION_DUE);
    return begun;
  }

  private List<AuditEntry> rows(UUID clientId) {
    return entries.list("subjectId = ?1 order by position", clientId);
  }

  private List<String> what(UUID clientId) {
    return rows(clientId).stream().map(AuditEntry::what).toList();
  }

  @Test
  void whatStaffDoIsWrittenDownInOrder() {
    Casework.Begun begun = aClientWithAPast();
    List<String> what = what(begun.clientId());
    assertTrue(what.contains("CLIENT_CREATED"), what.toString());
    assertEquals(2, what.stream().filter("ENROLMENT_MOVED"::equals).count());
    AuditEntry moved = rows(begun.clientId()).getLast();
    assertEquals(begun.caseworker().accountId(), moved.byAccountId());
    assertTrue(moved.which().contains("to=VERIFICATION_DUE"), moved.which());
  }

  @Test
  void anUntouchedRecordIsIntact() {
    Casework.Begun begun = aClientWithAPast();
    AuditVerifier.Verdict verdict = verifier.verify(begun.clientId());
    assertTrue(verdict.intact());
    assertNull(verdict.firstAltered());
    assertEquals(what(begun.clientId()).size(), verdict.entries());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set what = 'NOTHING' where subject_id = ? and position = 2",
        "update audit_entry set at = at + interval '1 microsecond' where subject_id = ? and position = 2",
        "update audit_entry set by_account_id = gen_random_uuid() where subject_id = ? and position = 2",
        "update audit_entry set which = which || ' ' where subject_id = ? and position = 2",
        "update audit_entry set hash = sha256(hash) where subject_id = ? and position = 2",
        "delete from audit_entry where subject_id = ? and position = 2",
      })
  void theFirstAlteredRowIsNamed(String alteration) throws SQLException {
    Casework.Begun begun = aClientWithAPast();
    assertEquals(1, database.asOwner(alteration, begun.clientId()));
    AuditVerifier.Verdict verdict = verifier.verify(begun.clientId());
    assertEquals(2, verdict.firstAltered());
  }

  @Test
  void aRecordThatWasCutShortIsNoticed() throws SQLException {
    Casework.Begun begun = aClientWithAPast();
    int length = what(begun.clientId()).size();
    database.asOwner(
        "delete from audit_entry where subject_id = ? and position = ?", begun.clientId(), length);
    assertEquals(length, verifier.verify(begun.clientId()).firstAltered());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_chain set length = length - 1 where subject_id = ?",
        "update audit_chain set head = sha256(head) where subject_id = ?",
        "delete from audit_chain where subject_id = ?"
      })
  void aChainWhoseHeadWasChangedIsNotIntact(String alteration) throws SQLException {
    Casework.Begun begun = aClientWithAPast();
    assertEquals(1, database.asOwner(alteration, begun.clientId()));
    assertFalse(verifier.verify(begun.clientId()).intact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set what = 'NOTHING'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void theApplicationCannotChangeTheRecord(String alteration) {
    SQLException refused =
        assertThrows(SQLException.class, () -> database.asApplication(alteration));
    assertEquals("42501", refused.getSQLState());
  }

  @Test
  void deedsAtTheSameTimeFollowOneAnother() throws Exception {
    Casework.Begun begun = casework.aClient();
    int before = what(begun.clientId()).size();
    try (var threads = Executors.newFixedThreadPool(8)) {
      var notes =
          IntStream.range(0, 16)
              .mapToObj(i -> threads.submit(() -> note(begun, "Note " + i)))
              .toList();
      for (var note : notes) {
        note.get();
      }
    }
    assertEquals(before + 16, what(begun.clientId()).size());
    assertTrue(verifier.verify(begun.clientId()).intact());
  }

  private static void note(Casework.Begun begun, String text) {
    begun
        .caseworker()
        .body(Map.of("channel", "NOTE_ONLY", "text", text))
        .post("/api/v1/clients/{code}/engagements", begun.code())
        .then()
        .statusCode(201);
  }
}
