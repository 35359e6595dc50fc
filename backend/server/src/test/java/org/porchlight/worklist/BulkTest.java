package org.porchlight.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Several tasks change together, each by itself; what is put off comes back. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BulkTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject TestClock clock;

  private Branch branch;
  private Person supervisor;
  private Person worker;
  private Casework.Begun client;

  @BeforeEach
  void aBranchOfItsOwn() {
    branch = given.aBranch();
    supervisor = given.aSupervisorOf(branch);
    worker = given.aCaseworkerOf(branch);
    client = casework.aClientOf(worker, "snap");
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  /** What the office took on, which the worker has taken. */
  private void needsHelpWith(String requirement) {
    bulk(worker, "CLAIM", List.of(asked(requirement))).statusCode(200);
  }

  private String asked(String requirement) {
    List<String> before = tasks();
    given
        .signedInAs(client.clientId())
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", casework.asked(client, requirement))
        .then()
        .statusCode(201);
    return tasks().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
  }

  private List<String> tasks() {
    return worker.get("/api/v1/worklist").then().statusCode(200).extract().path("items.id");
  }

  private static ValidatableResponse bulk(
      Person who, String act, List<String> ids, Object... more) {
    Map<String, Object> body = new HashMap<>(Map.of("act", act, "taskIds", ids));
    for (int i = 0; i < more.length; i += 2) {
      body.put((String) more[i], more[i + 1]);
    }
    return who.body(body).post("/api/v1/worklist/bulk").then();
  }

  private String inDays(int days) {
    return branch.today(clock).plusDays(days).toString();
  }

  @Test
  void allThatCanBeTakenIsAndOfTheRestItIsSaidWhoHasIt() {
    needsHelpWith("earned-income");
    needsHelpWith("residency");
    List<String> ids = tasks();
    bulk(worker, "RELEASE", ids.subList(0, 1)).statusCode(200);
    Person colleague = given.aColleagueOf(worker);
    String unknown = UUID.randomUUID().toString();
    bulk(colleague, "CLAIM", List.of(ids.get(1), ids.get(0), unknown))
        .statusCode(200)
        .body("items.taskId", contains(ids.get(1), ids.get(0), unknown))
        .body("items.fate", contains("ANOTHERS", "CHANGED", "UNKNOWN"))
        .body("items[0].task.owner.id", equalTo(worker.accountId().toString()))
        .body("items[1].task.owner.id", equalTo(colleague.accountId().toString()))
        .body("items[1].task.ownedSince", notNullValue());
  }

  @Test
  void anotherBranchsTaskIsUnknown() {
    needsHelpWith("earned-income");
    Person stranger = given.aSupervisorOf(given.aBranch());
    bulk(stranger, "RELEASE", tasks())
        .statusCode(200)
        .body("items[0].fate", equalTo("UNKNOWN"))
        .body("items[0].task", nullValue());
  }

  @Test
  void onlyASupervisorGivesWorkToOthers() {
    needsHelpWith("earned-income");
    List<String> ids = tasks();
    UUID to = given.aColleagueOf(worker).accountId();
    bulk(worker, "ASSIGN", ids, "accountId", to).statusCode(403);
    bulk(supervisor, "ASSIGN", ids).statusCode(400).body("fields[0].field", equalTo("accountId"));
    bulk(supervisor, "ASSIGN", ids, "accountId", to)
        .statusCode(200)
        .body("items[0].task.owner.id", equalTo(to.toString()));
  }

  @Test
  void whatIsPutOffComesBackByItself() {
    needsHelpWith("earned-income");
    List<String> ids = tasks();
    String why = "The employer is closed.";
    bulk(worker, "SNOOZE", ids, "until", inDays(1), "reason", why)
        .statusCode(200)
        .body("items[0].fate", equalTo("CHANGED"))
        .body("items[0].task.snooze.reason", equalTo(why));
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items", hasSize(0))
        .body("counts.open", equalTo(0))
        .body("counts.snoozed", equalTo(1));
    worker.get("/api/v1/worklist?snoozed=true").then().body("items.id", equalTo(ids));
    clock.advance(Duration.ofDays(1));
    worker = given.signedInAgain(worker);
    worker.get("/api/v1/worklist").then().body("items.id", equalTo(ids));
    worker.get("/api/v1/worklist?snoozed=true").then().body("items", hasSize(0));
  }

  @Test
  void nothingIsHiddenPastItsDueDateAndOnlyASupervisorNamesALaterDay() {
    needsHelpWith("earned-income");
    List<String> ids = tasks();
    bulk(worker, "SNOOZE", ids, "until", inDays(60), "reason", "Away.")
        .statusCode(200)
        .body("items[0].fate", equalTo("DUE_BEFORE"));
    bulk(worker, "SNOOZE", ids, "until", inDays(0), "reason", "x").statusCode(400);
    bulk(worker, "SNOOZE", ids, "until", inDays(1)).statusCode(400);
    bulk(worker, "RELEASE", ids);
    bulk(supervisor, "SNOOZE", ids, "until", inDays(60), "reason", "Away.")
        .body("items[0].fate", equalTo("CHANGED"));
    worker.get("/api/v1/worklist").then().body("items", hasSize(0));
    clock.advance(Duration.ofDays(30));
    given
        .signedInAgain(worker)
        .get("/api/v1/worklist")
        .then()
        .body("items.id", equalTo(ids))
        .body("items[0].overdue", equalTo(true));
  }

  @Test
  void whatEndsByItselfIsNotEndedByHandAndSaysWhatEndedIt() {
    needsHelpWith("earned-income");
    List<String> ids = tasks();
    bulk(worker, "COMPLETE", ids, "outcome", "DONE")
        .body("items[0].fate", equalTo("ENDS_BY_ITSELF"));
    bulk(worker, "COMPLETE", ids, "outcome", "DECIDED").statusCode(400);
    bulk(worker, "COMPLETE", ids, "outcome", "COULD_NOT")
        .statusCode(400)
        .body("fields[0].field", equalTo("note"));
    String action = worker.get("/api/v1/worklist").path("items[0].actionId");
    worker
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    worker
        .get("/api/v1/clients/{code}/ended-tasks", client.code())
        .then()
        .statusCode(200)
        .body("items.id", equalTo(ids))
        .body("items[0].end.outcome", equalTo("ACTION_CLOSED"))
        .body("items[0].end.by", nullValue());
    bulk(worker, "CLAIM", ids).body("items[0].fate", equalTo("ENDED"));
  }

  @Test
  void theStampIsAnotherAfterAnyChange() {
    String before = stamp();
    needsHelpWith("earned-income");
    String opened = stamp();
    assertNotEquals(before, opened);
    assertEquals(opened, stamp());
    bulk(worker, "RELEASE", tasks());
    assertNotEquals(opened, stamp());
  }

  private String stamp() {
    return worker.get("/api/v1/worklist/stamp").then().statusCode(200).extract().path("stamp");
  }

  @Test
  void aListIsNarrowedByManyThings() {
    needsHelpWith("earned-income");
    String id = tasks().getFirst();
    for (String fits :
        List.of(
            "kind=ACTION_TO_DO",
            "owner=" + worker.accountId(),
            "language=ES",
            "program=snap&mine=true")) {
      worker.get("/api/v1/worklist?" + fits).then().body("items.id", contains(id));
    }
    for (String not :
        List.of("kind=OFFER_TO_DECIDE", "unowned=true", "language=FR", "olderThanDays=3")) {
      worker.get("/api/v1/worklist?" + not).then().body("items", hasSize(0));
    }
    worker.get("/api/v1/worklist?olderThanDays=0").then().statusCode(400);
  }

  @Test
  void ofSeveralKindsEachIsInTheList() {
    needsHelpWith("earned-income");
    String id = tasks().getFirst();
    String others = "kind=OFFER_TO_DECIDE&kind=DOCUMENT_TO_CHECK";
    worker.get("/api/v1/worklist?" + others).then().statusCode(200).body("items", hasSize(0));
    worker
        .get("/api/v1/worklist?" + others + "&kind=ACTION_TO_DO")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    worker.get("/api/v1/worklist?kind=NO_SUCH").then().statusCode(400);
  }

  @Test
  void whoIsAwayHasTheirWorkDoneByTheirCoverAndHasItBackAfterwards() {
    needsHelpWith("earned-income");
    needsHelpWith("residency");
    List<String> ids = tasks();
    Person cover = given.aColleagueOf(worker);
    Map<String, Object> absence =
        Map.of("startsOn", inDays(0), "endsOn", inDays(1), "coverId", cover.accountId());
    worker.body(absence).post("/api/v1/absences").then().statusCode(201);
    String other = asked("shelter-cost");
    bulk(supervisor, "ASSIGN", List.of(other), "accountId", worker.accountId());
    cover
        .get("/api/v1/worklist?mine=true")
        .then()
        .body("items", hasSize(3))
        .body("counts.mine", equalTo(3))
        .body("items[0].owner.id", equalTo(cover.accountId().toString()))
        .body("items[0].standsInFor.id", equalTo(worker.accountId().toString()));
    worker.get("/api/v1/worklist?mine=true").then().body("items", hasSize(0));
    bulk(cover, "CLAIM", ids.subList(0, 1)).body("items[0].fate", equalTo("CHANGED"));
    supervisor
        .get("/api/v1/worklist/load")
        .then()
        .statusCode(200)
        .body("items.find { it.worker?.id == '" + cover.accountId() + "' }.open", equalTo(3));
    clock.advance(Duration.ofDays(2));
    given
        .signedInAgain(worker)
        .get("/api/v1/worklist?mine=true")
        .then()
        .body("items", hasSize(2))
        .body("items[0].standsInFor", nullValue());
  }

  @Test
  void withoutACoverItIsNobodysAndWhoIsBackEarlyHasItAtOnce() {
    needsHelpWith("earned-income");
    Map<String, Object> absence =
        Map.of("accountId", worker.accountId(), "startsOn", inDays(0), "endsOn", inDays(5));
    given.aColleagueOf(worker).body(absence).post("/api/v1/absences").then().statusCode(403);
    String id =
        supervisor
            .body(absence)
            .post("/api/v1/absences")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    supervisor
        .get("/api/v1/worklist?unowned=true")
        .then()
        .body("items", hasSize(1))
        .body("items[0].owner", nullValue())
        .body("items[0].standsInFor.id", equalTo(worker.accountId().toString()));
    worker.delete("/api/v1/absences/{id}", id).then().statusCode(200);
    worker.delete("/api/v1/absences/{id}", id).then().statusCode(409);
    worker.get("/api/v1/worklist?mine=true").then().body("items", hasSize(1));
    worker.get("/api/v1/absences").then().body("items", hasSize(0));
  }

  @Test
  void anAbsenceIsOfThisBranchAndOfDaysAhead() {
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("startsOn", inDays(3), "endsOn", inDays(2)),
            Map.of("startsOn", inDays(-9), "endsOn", inDays(2)),
            Map.of("startsOn", inDays(0), "endsOn", inDays(1), "coverId", worker.accountId()),
            Map.of(
                "startsOn", inDays(0),
                "endsOn", inDays(1),
                "coverId", given.aCaseworker().accountId()))) {
      worker.body(wrong).post("/api/v1/absences").then().statusCode(422);
    }
  }

  @Test
  void anAdministratorSeesNumbersOfBranchesOnly() {
    needsHelpWith("earned-income");
    given
        .anAdministrator()
        .get("/api/v1/worklist/branches")
        .then()
        .statusCode(200)
        .body("items.find { it.branchId == '" + branch.id() + "' }.open", equalTo(1));
  }
}
