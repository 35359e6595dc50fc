package org.porchlight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Who took work, handed it over, put it off or is away is written down. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TaskAuditTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject AuditEntries entries;
  @Inject Clock clock;

  private List<AuditEntry> work(UUID accountId) {
    return entries.list("subjectId = ?1 order by position", accountId).stream()
        .filter(entry -> entry.what().matches("TASKS_.*|ABSENCE_.*"))
        .toList();
  }

  private String waiting(Person worker) {
    Casework.Begun client = casework.aClientOf(worker, "snap");
    given
        .signedInAs(client.clientId())
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", casework.asked(client, "residency"))
        .then()
        .statusCode(201);
    return worker.get("/api/v1/worklist").path("items[0].id");
  }

  private static void bulk(Person who, String act, String id, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(Map.of("act", act, "taskIds", List.of(id)));
    body.putAll(more);
    who.body(body).post("/api/v1/worklist/bulk").then().statusCode(200);
  }

  @Test
  void whatWasDoneWithTasksStandsWithWhoDidIt() {
    Branch branch = given.aBranch();
    Person supervisor = given.aSupervisorOf(branch);
    Person worker = given.aCaseworkerOf(branch);
    String id = waiting(worker);
    String tomorrow = branch.today(clock).plusDays(1).toString();
    worker.post("/api/v1/worklist/{id}/claim", id).then().statusCode(200);
    bulk(worker, "SNOOZE", id, Map.of("until", tomorrow, "reason", "The employer is closed."));
    bulk(worker, "COMPLETE", id, Map.of("outcome", "DONE"));
    bulk(supervisor, "ASSIGN", id, Map.of("accountId", supervisor.accountId()));
    List<AuditEntry> own = work(worker.accountId());
    assertEquals(
        List.of("TASKS_GIVEN", "TASKS_PUT_OFF"), own.stream().map(AuditEntry::what).toList());
    assertEquals("taskIds=[" + id + "] until=" + tomorrow, own.getLast().which());
    AuditEntry handed = work(supervisor.accountId()).getFirst();
    assertTrue(handed.which().endsWith("ownerId=" + supervisor.accountId()), handed.which());
  }

  @Test
  void anAbsenceStandsWithWhoIsAwayAndNamesWhoNotedIt() {
    Branch branch = given.aBranch();
    Person supervisor = given.aSupervisorOf(branch);
    UUID away = given.aCaseworkerOf(branch).accountId();
    String today = branch.today(clock).toString();
    String id =
        supervisor
            .body(Map.of("accountId", away, "startsOn", today, "endsOn", today))
            .post("/api/v1/absences")
            .path("id");
    supervisor.delete("/api/v1/absences/{id}", id).then().statusCode(200);
    List<AuditEntry> noted = work(away);
    assertEquals(
        List.of("ABSENCE_NOTED", "ABSENCE_ENDED"), noted.stream().map(AuditEntry::what).toList());
    assertEquals(supervisor.accountId(), noted.getFirst().byAccountId());
  }
}
