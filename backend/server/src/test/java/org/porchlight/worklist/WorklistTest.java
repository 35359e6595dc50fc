package org.porchlight.worklist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WorklistTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  /** A branch of its own, so that nobody else's work is in its list. */
  private Person aTeam() {
    return given.aSupervisorOf(given.aBranch());
  }

  /** A client who says "I can't get it", which the office takes on. */
  private String anActionFor(Person worker) {
    Casework.Begun begun = casework.aClientOf(worker, "snap");
    UUID item = casework.asked(begun, "earned-income");
    return given
        .signedInAs(begun.clientId())
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201)
        .extract()
        .path("action.id");
  }

  private static String first(Person worker, String what) {
    return worker.get("/api/v1/worklist").then().statusCode(200).extract().path("items[0]." + what);
  }

  @Test
  void whatTheOfficeTookOnWaitsUntilItIsDone() {
    Person worker = aTeam();
    String action = anActionFor(worker);
    worker
        .get("/api/v1/worklist")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("ACTION_TO_DO"))
        .body("items[0].actionId", equalTo(action))
        .body("items[0].what.actionKind", equalTo("STAFF_CALL"))
        .body("items[0].what.actionChoice", equalTo("HELP_ME_FIND"))
        .body("items[0].what.requirementName", equalTo("Earned income"))
        .body("items[0].program", equalTo("SNAP"))
        .body("items[0].language", equalTo("es"))
        .body("counts.open", equalTo(1))
        .body("counts.overdue", equalTo(0));
    worker
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", hasSize(0)).body("counts.open", equalTo(0));
  }

  @Test
  void aDocumentWaitsUntilSomebodyHasDecided() {
    Person worker = aTeam();
    Casework.Begun begun = casework.aClientOf(worker, "snap");
    UUID item = casework.asked(begun, "earned-income");
    Sending.Asked asked = new Sending.Asked(begun, given.signedInAs(begun.clientId()), item);
    String document = sending.sent(asked);
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items[0].kind", equalTo("DOCUMENT_TO_CHECK"))
        .body("items[0].documentId", equalTo(document))
        .body("items[0].what.pages", equalTo(1))
        .body("items[0].seenAt", nullValue())
        .body("counts.unseen", equalTo(1));
    int version =
        worker
            .get("/api/v1/documents/{id}/review", document)
            .then()
            .statusCode(200)
            .extract()
            .path("document.version");
    worker.put("/api/v1/documents/{id}/pages/1/view", document).then().statusCode(204);
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items[0].seenAt", notNullValue())
        .body("counts.unseen", equalTo(0));
    worker
        .body(Map.of("decision", "ACCEPT", "version", version))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", hasSize(0)).body("counts.open", equalTo(0));
  }

  @Test
  void aReminderIsTheClientsOwnAndWaitsForNobody() {
    Person worker = aTeam();
    Casework.Begun begun = casework.aClientOf(worker, "snap");
    UUID item = casework.asked(begun, "earned-income");
    String tomorrow = given.theBranch().today(clock).plusDays(2).toString();
    given
        .signedInAs(begun.clientId())
        .body(Map.of("choice", "REMIND_ME", "remindOn", tomorrow))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201);
    worker.get("/api/v1/worklist").then().body("items", hasSize(0));
  }

  @Test
  void whatIsNotDoneInTimeIsOverdue() {
    Person worker = aTeam();
    anActionFor(worker);
    clock.advance(Duration.ofDays(30));
    given
        .signedInAgain(worker)
        .queryParam("due", "OVERDUE")
        .get("/api/v1/worklist")
        .then()
        .body("items", hasSize(1))
        .body("items[0].overdue", equalTo(true))
        .body("counts.overdue", equalTo(1))
        .body("counts.dueToday", equalTo(0));
  }

  @Test
  void whoeverHasTimeTakesATaskAndLeavesItAgain() {
    Person worker = aTeam();
    anActionFor(worker);
    String task = first(worker, "id");
    worker
        .delete("/api/v1/worklist/{id}/claim", task)
        .then()
        .statusCode(200)
        .body("owner", equalTo(null));
    Person colleague = given.aColleagueOf(worker);
    colleague
        .post("/api/v1/worklist/{id}/claim", task)
        .then()
        .statusCode(200)
        .body("owner.id", equalTo(colleague.accountId().toString()));
    worker
        .post("/api/v1/worklist/{id}/claim", task)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/claimed-already"))
        .body("params.task.owner.id", equalTo(colleague.accountId().toString()));
    colleague
        .queryParam("mine", true)
        .get("/api/v1/worklist")
        .then()
        .body("items.id", hasItem(task));
    worker
        .queryParam("mine", true)
        .get("/api/v1/worklist")
        .then()
        .body("items.id", not(hasItem(task)));
  }

  @Test
  void ofTwoWhoClaimAtOnceOneHasIt() throws Exception {
    Person worker = aTeam();
    anActionFor(worker);
    String task = first(worker, "id");
    worker.delete("/api/v1/worklist/{id}/claim", task);
    List<Person> team = Stream.generate(() -> given.aColleagueOf(worker)).limit(6).toList();
    List<Integer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      var claims =
          team.stream()
              .map(
                  one ->
                      threads.submit(
                          () -> one.post("/api/v1/worklist/{id}/claim", task).statusCode()))
              .toList();
      for (var claim : claims) {
        answers.add(claim.get());
      }
    }
    answers.sort(Integer::compareTo);
    assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
  }

  @Test
  void aSupervisorGivesATaskToAColleagueOfTheBranchOnly() {
    Person supervisor = aTeam();
    anActionFor(supervisor);
    String task = first(supervisor, "id");
    Person colleague = given.aColleagueOf(supervisor);
    supervisor
        .body(Map.of("accountId", colleague.accountId()))
        .post("/api/v1/worklist/{id}/assignment", task)
        .then()
        .statusCode(200)
        .body("owner.id", equalTo(colleague.accountId().toString()));
    supervisor
        .body(Map.of("accountId", given.aCaseworker().accountId()))
        .post("/api/v1/worklist/{id}/assignment", task)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/not-a-colleague"));
    colleague
        .body(Map.of("accountId", colleague.accountId()))
        .post("/api/v1/worklist/{id}/assignment", task)
        .then()
        .statusCode(403);
  }

  @Test
  void itsPagesFollowOneAnotherByDueDate() {
    Person worker = aTeam();
    for (int i = 0; i < 5; i++) {
      anActionFor(worker);
    }
    List<String> whole = worker.get("/api/v1/worklist").path("items.id");
    assertEquals(5, whole.size());
    List<String> byTwos = new ArrayList<>();
    String next = null;
    do {
      var request = worker.queryParam("limit", 2);
      var page =
          next == null
              ? request.get("/api/v1/worklist")
              : request.queryParam("cursor", next).get("/api/v1/worklist");
      byTwos.addAll(page.then().statusCode(200).extract().path("items.id"));
      next = page.path("next");
    } while (next != null);
    assertEquals(whole, byTwos);
  }

  @Test
  void anotherBranchsWorkIsNotThere() {
    Person worker = aTeam();
    anActionFor(worker);
    String task = first(worker, "id");
    Person stranger = aTeam();
    stranger
        .get("/api/v1/worklist")
        .then()
        .body("items", hasSize(0))
        .body("counts.open", equalTo(0));
    stranger.post("/api/v1/worklist/{id}/claim", task).then().statusCode(404);
    stranger.delete("/api/v1/worklist/{id}/claim", task).then().statusCode(404);
  }
}
