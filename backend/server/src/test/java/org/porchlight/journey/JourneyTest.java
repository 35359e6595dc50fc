package org.porchlight.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.goals.Planning;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class JourneyTest {

  private static final String JOURNEY = "/api/v1/clients/{code}/journey";
  private static final String OVERRIDE = JOURNEY + "/override";

  @Inject Given given;
  @Inject Casework casework;
  @Inject TestClock clock;

  private Branch branch;
  private Person worker;
  private Begun begun;

  @BeforeEach
  void aClientOfABranchOfItsOwn() {
    branch = given.aBranch();
    worker = given.aCaseworkerOf(branch);
    begun = casework.aClientOf(worker, "snap");
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private Response say(String stage, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("stage", stage);
    body.putIfAbsent("reason", "She is in hospital.");
    body.putIfAbsent("version", 0);
    return worker.body(body).put(OVERRIDE, begun.code());
  }

  private static String said(Response journey) {
    return journey.then().statusCode(200).extract().path("override.id");
  }

  private List<String> at(String stage, @Nullable Integer limit) {
    var request = worker.body(Map.of("query", "", "stage", stage));
    return (limit == null ? request : request.queryParam("limit", limit))
        .post("/api/v1/clients/search")
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }

  @Test
  void theStageAndTheStepFollowWhatHappens() {
    worker
        .get(JOURNEY, begun.code())
        .then()
        .body("stage", equalTo("FINDING_BENEFITS"))
        .body("nextStep.owner", equalTo("CLIENT"))
        .body("override", nullValue())
        .body("allowed", contains("override"));
    casework.asked(begun, "earned-income");
    worker
        .get(JOURNEY, begun.code())
        .then()
        .body("stage", equalTo("GATHERING_DOCUMENTS"))
        .body("nextStep.kind", equalTo("SEND_PROOF"))
        .body("nextStep.dueOn", notNullValue());
    casework.moved(begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
    worker.get(JOURNEY, begun.code()).then().body("stage", equalTo("WAITING_FOR_DECISION"));
  }

  @Test
  void whatStaffSayCountsAndWhatIsDerivedStandsBesideIt() {
    String later = branch.today(clock).plusDays(30).toString();
    say(
            "PAUSED",
            Map.of(
                "untilOn",
                later,
                "next",
                Map.of("words", "Call her sister.", "owner", "OFFICE", "dueOn", later)))
        .then()
        .statusCode(200)
        .body("stage", equalTo("PAUSED"))
        .body("derivedStage", equalTo("FINDING_BENEFITS"))
        .body("nextStep.kind", equalTo("SAID"))
        .body("nextStep.words", equalTo("Call her sister."))
        .body("override.reason", equalTo("She is in hospital."))
        .body("override.by", notNullValue())
        .body("allowed", contains("override", "undo"));
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    worker
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("journey.stage", equalTo("PAUSED"))
        .body("journey.derivedStage", equalTo("WAITING_FOR_DECISION"))
        .body("journey.derivedNextStep.kind", equalTo("LOOK_AT_APPLICATION"))
        .body("timeline.kind", hasItem("JOURNEY_OVERRIDDEN"));
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", not(hasItem("JOURNEY_OVERRIDDEN")));
  }

  @Test
  void itIsUndoneAndAllOfItIsKept() {
    said(say("PAUSED", Map.of()));
    String second = said(say("CLOSED", Map.of("version", 1, "reason", "She moved away.")));
    worker
        .queryParam("version", 1)
        .delete(OVERRIDE, begun.code())
        .then()
        .statusCode(409)
        .body("params.journey.override.id", equalTo(second));
    worker
        .queryParam("version", 2)
        .delete(OVERRIDE, begun.code())
        .then()
        .statusCode(200)
        .body("stage", equalTo("FINDING_BENEFITS"))
        .body("override", nullValue());
    worker.delete(OVERRIDE, begun.code()).then().statusCode(200);
    worker
        .get(JOURNEY + "/overrides", begun.code())
        .then()
        .body("items.stage", contains("CLOSED", "PAUSED"))
        .body("items[0].undoneBy", notNullValue())
        .body("items[1].undoneBy", nullValue());
    given
        .aSupervisorOf(branch)
        .get("/api/v1/clients/{code}/audit", begun.code())
        .then()
        .body("items.what", hasItem("JOURNEY_OVERRIDE_UNDONE"));
  }

  @Test
  void whoDidNotReadWhatAColleagueSaidGetsThatInstead() {
    said(say("PAUSED", Map.of()));
    say("CLOSED", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.journey.stage", equalTo("PAUSED"))
        .body("params.journey.override.reason", equalTo("She is in hospital."));
  }

  @Test
  void itCountsToTheEndOfItsLastDay() {
    LocalDate last = branch.today(clock).plusDays(2);
    said(say("PAUSED", Map.of("untilOn", last.toString())));
    clock.advance(Duration.between(clock.instant(), branch.endOf(last).minusSeconds(60)));
    Person awake = given.signedInAgain(worker);
    awake.get(JOURNEY, begun.code()).then().body("stage", equalTo("PAUSED"));
    clock.advance(Duration.ofSeconds(90));
    awake
        .get(JOURNEY, begun.code())
        .then()
        .body("stage", equalTo("FINDING_BENEFITS"))
        .body("override", nullValue());
  }

  @Test
  void listsSayWhereEachClientIsAndFilterByIt() {
    Begun waiting = casework.aClientOf(worker, "snap");
    casework.moved(waiting, EnrolmentStatus.SUBMITTED);
    Begun paused = casework.aClientOf(worker, "snap");
    worker
        .body(Map.of("stage", "PAUSED", "reason", "Away until spring.", "version", 0))
        .put(OVERRIDE, paused.code())
        .then()
        .statusCode(200);
    worker
        .get("/api/v1/clients")
        .then()
        .body("items.journey.stage", contains("PAUSED", "WAITING_FOR_DECISION", "FINDING_BENEFITS"))
        .body("items.journey.overridden", contains(true, false, false));
    assertEquals(List.of(paused.code()), at("PAUSED", null));
    assertEquals(List.of(waiting.code()), at("WAITING_FOR_DECISION", null));
    assertEquals(List.of(begun.code()), at("FINDING_BENEFITS", null));
    assertEquals(List.of(), at("FIRST_CONTACT", null));
    worker
        .body(Map.of("query", paused.code(), "stage", "CLOSED"))
        .post("/api/v1/clients/search")
        .then()
        .body("items", empty());
  }

  @Test
  void aListOfOneStageComesByPage() {
    List<String> made = new ArrayList<>(List.of(begun.code()));
    for (int i = 0; i < 3; i++) {
      made.addFirst(casework.aClientOf(worker, "snap").code());
      casework.moved(casework.aClientOf(worker, "snap"), EnrolmentStatus.SUBMITTED);
    }
    assertEquals(made.subList(0, 2), at("FINDING_BENEFITS", 2));
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      var request =
          worker.body(Map.of("query", "", "stage", "FINDING_BENEFITS")).queryParam("limit", 3);
      Response page =
          (next == null ? request : request.queryParam("cursor", next))
              .post("/api/v1/clients/search");
      seen.addAll(page.path("items.code"));
      next = page.path("next");
    } while (next != null);
    assertEquals(made, seen);
  }

  @Test
  void aTaskSaysWhereItsClientIs() {
    casework.asked(begun, "earned-income");
    worker
        .body(
            Map.of(
                "title",
                "A steady job",
                "steps",
                List.of(
                    Map.of(
                        "title",
                        "Call them",
                        "owner",
                        "STAFF",
                        "staffId",
                        worker.accountId(),
                        "dueOn",
                        branch.today(clock).toString()))))
        .post("/api/v1/clients/{code}/goals", begun.code())
        .then()
        .statusCode(201);
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items", hasSize(1))
        .body("items[0].journey.stage", equalTo("GATHERING_DOCUMENTS"))
        .body("items[0].journey.nextStep.kind", equalTo("PLAN_STEP"))
        .body("items[0].journey.nextStep.words", equalTo("Call them"))
        .body("items[0].journey.nextStep.owner", equalTo("OFFICE"));
  }

  @Test
  void aStepOfThePlanIsNextForWhoeverDoesItUntilItIsDone() {
    String today = branch.today(clock).toString();
    Map<String, Object> theirs = Planning.theirs("Ask for the form");
    theirs.put("dueOn", today);
    Response goal = Planning.set(begun, theirs, Planning.ours(worker, "Call them", today));
    worker
        .get(JOURNEY, begun.code())
        .then()
        .body("nextStep.kind", equalTo("PLAN_STEP"))
        .body("nextStep.owner", equalTo("CLIENT"))
        .body("nextStep.words", equalTo("Ask for the form"))
        .body("nextStep.dueOn", equalTo(today));
    for (int step = 0; step < 2; step++) {
      worker
          .body(Map.of())
          .put("/api/v1/goal-steps/{id}/done", goal.<String>path("steps[%d].id".formatted(step)))
          .then()
          .statusCode(200);
      worker
          .get(JOURNEY, begun.code())
          .then()
          .body("nextStep.kind", equalTo(step == 0 ? "PLAN_STEP" : "APPLY"))
          .body("nextStep.owner", equalTo(step == 0 ? "OFFICE" : "CLIENT"));
    }
  }

  @Test
  void whoeverSetsEverythingAsideIsPausedUntilTheyGoOn() {
    String goal = Planning.goal(begun);
    Planning.move(worker, goal, "SET_ASIDE", "Her mother is ill.").then().statusCode(200);
    worker
        .get(JOURNEY, begun.code())
        .then()
        .body("stage", equalTo("PAUSED"))
        .body("override", nullValue())
        .body("nextStep.kind", equalTo("ASK_TO_GO_ON"))
        .body("nextStep.owner", equalTo("OFFICE"));
    assertEquals(List.of(begun.code()), at("PAUSED", null));
    assertEquals(List.of(), at("FINDING_BENEFITS", null));
    Planning.move(worker, goal, "OPEN", null).then().statusCode(200);
    worker.get(JOURNEY, begun.code()).then().body("stage", equalTo("FINDING_BENEFITS"));
    assertEquals(List.of(), at("PAUSED", null));
  }

  @Test
  void whoeverPursuesAGoalIsNotClosedWithTheirLastEnrolment() {
    Planning.goal(begun);
    casework.moved(begun, EnrolmentStatus.WITHDRAWN);
    assertEquals(List.of(begun.code()), at("FINDING_BENEFITS", null));
    assertEquals(List.of(), at("CLOSED", null));
  }

  @Test
  void whatCannotBeIsRefused() {
    LocalDate today = branch.today(clock);
    for (Map<String, ?> wrong :
        List.of(
            Map.of("reason", " "),
            Map.of("untilOn", today.minusDays(1).toString()),
            Map.of("untilOn", "9999-01-01"),
            Map.of("next", Map.of("words", " ", "owner", "CLIENT")),
            Map.of(
                "next",
                Map.of("words", "x", "owner", "CLIENT", "dueOn", today.minusDays(1).toString())))) {
      say("PAUSED", wrong).then().statusCode(400);
    }
    worker.get(JOURNEY + "/overrides", begun.code()).then().body("items", empty());
  }
}
