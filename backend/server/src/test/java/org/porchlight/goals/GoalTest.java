package org.porchlight.goals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.porchlight.goals.Planning.ALL;
import static org.porchlight.goals.Planning.ONE;
import static org.porchlight.goals.Planning.edit;
import static org.porchlight.goals.Planning.move;
import static org.porchlight.goals.Planning.ours;
import static org.porchlight.goals.Planning.same;
import static org.porchlight.goals.Planning.set;
import static org.porchlight.goals.Planning.theirs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class GoalTest {

  private static final String STEP = "/api/v1/goal-steps/{id}";

  @Inject Given given;
  @Inject Casework casework;
  @Inject TestClock clock;
  @Inject Database database;

  private Begun begun;
  private Person worker;
  private Person client;
  private LocalDate today;

  @BeforeEach
  void aClientWithACaseworker() {
    Branch branch = given.aBranch();
    begun = casework.aClientOf(given.aCaseworkerOf(branch), "snap");
    worker = begun.caseworker();
    client = given.signedInAs(begun.clientId());
    today = branch.today(clock);
  }

  private static void complete(Person client, String step) {
    client.body(Map.of()).post(STEP + "/completion", step).then().statusCode(201);
  }

  @Test
  void aGoalIsInTheClientsWordsWithItsStepsInOrder() {
    worker
        .body(
            Map.of(
                "title",
                " A steady job ",
                "why",
                "To be home when school ends.",
                "program",
                "snap",
                "targetOn",
                today.plusDays(90).toString(),
                "steps",
                List.of(theirs("Ask for the form"), ours(worker, "Call them", today))))
        .post(ALL, begun.code())
        .then()
        .statusCode(201)
        .body("title", equalTo("A steady job"))
        .body("programName", equalTo("SNAP"))
        .body("state.status", equalTo("OPEN"))
        .body("steps.title", contains("Ask for the form", "Call them"))
        .body("steps[0].allowed", contains("complete"))
        .body("steps[1].staffName", notNullValue())
        .body("stepsDone", equalTo(0))
        .body("allowed", hasItems("edit", "reach", "setAside"))
        .body("version", equalTo(1));
    worker
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("goals.title", contains("A steady job"))
        .body("timeline.kind", hasItem("GOAL_SET"))
        .body("allowed", hasItem("addGoal"));
  }

  @Test
  void theClientReadsTheirGoalsWithoutWhatStandsInTheWay() {
    Response goal = set(begun, theirs("Ask for the form"), ours(worker, "Call them", today));
    worker
        .body(Map.of("kind", "DISTRUST", "words", "Afraid of offices."))
        .post(ONE + "/barriers", goal.<String>path("id"))
        .then()
        .statusCode(201);
    client
        .get("/api/v1/goals")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].steps[0].allowed", contains("complete"))
        .body("items[0].steps[1].allowed", empty())
        .body("items[0].allowed", empty())
        .body(not(containsString("Afraid")))
        .body(not(containsString("DISTRUST")));
    client
        .get("/api/v1/home")
        .then()
        .body("steps.title", contains("Ask for the form"))
        .body("goals", equalTo(1))
        .body(not(containsString("Afraid")));
    client.get("/api/v1/timeline").then().body("items.kind", not(hasItem("BARRIER_FOUND")));
  }

  @Test
  void aStepThatTheClientHasDoneHasExactlyOneReceipt() {
    String step = Planning.step(begun);
    Response done =
        client
            .body(Map.of("note", "They want me on Monday."))
            .header("Idempotency-Key", "step-" + step)
            .post(STEP + "/completion", step);
    String number = done.then().statusCode(201).extract().path("confirmation.number");
    client
        .body(Map.of("note", "They want me on Monday."))
        .header("Idempotency-Key", "step-" + step)
        .post(STEP + "/completion", step)
        .then()
        .statusCode(201)
        .body("confirmation.number", equalTo(number));
    client
        .get("/api/v1/confirmations")
        .then()
        .body("items.kind", contains("STEP_DONE"))
        .body("items[0].subject.step", equalTo("Ask for the form"))
        .body("items[0].sentTo", hasSize(1));
    client
        .body(Map.of())
        .post(STEP + "/completion", step)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/step-done"));
    worker
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("goals[0].stepsDone", equalTo(1))
        .body("goals[0].steps[0].done.number", equalTo(number))
        .body("goals[0].steps[0].done.by", nullValue())
        .body("goals[0].steps[0].done.note", equalTo("They want me on Monday."))
        .body("timeline.find { it.kind == 'STEP_DONE' }.params.number", equalTo(number));
    client.get("/api/v1/home").then().body("steps", empty());
  }

  @Test
  void theClientTakesItBackAndDoesItAgain() {
    String step = Planning.step(begun);
    complete(client, step);
    client
        .delete(STEP + "/completion", step)
        .then()
        .statusCode(200)
        .body("steps[0].done", nullValue())
        .body("steps[0].allowed", contains("complete"));
    client
        .delete(STEP + "/completion", step)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/step-not-done"));
    client.get("/api/v1/home").then().body("steps", hasSize(1));
    complete(client, step);
    client.get("/api/v1/confirmations").then().body("items", hasSize(2));
  }

  @Test
  void whatIsTheOfficesIsNotTheClientsToDo() {
    Response goal = set(begun, ours(worker, "Call them", null));
    String step = goal.path("steps[0].id");
    client
        .body(Map.of())
        .post(STEP + "/completion", step)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/step-not-yours"));
    worker.body(Map.of()).put(STEP + "/done", step).then().statusCode(200);
    client.delete(STEP + "/completion", step).then().statusCode(409);
    client.get("/api/v1/confirmations").then().body("items", empty());
  }

  @Test
  void whatStaffSayForTheClientHasTheirReceipt() {
    String step = Planning.step(begun);
    worker
        .body(Map.of("note", "She told me so."))
        .put(STEP + "/done", step)
        .then()
        .statusCode(200)
        .body("steps[0].done.by", notNullValue())
        .body("steps[0].done.number", notNullValue());
    client.get("/api/v1/confirmations").then().body("items.kind", contains("STEP_DONE"));
    worker.delete(STEP + "/done", step).then().statusCode(200).body("stepsDone", equalTo(0));
  }

  @Test
  void stepsChangePlacesAndEveryVersionIsKept() {
    Response goal = set(begun, theirs("First"), theirs("Second"));
    edit(worker, goal, "A steady job", List.of(same(goal, 1), same(goal, 0), theirs("Third")))
        .then()
        .statusCode(200)
        .body("steps.title", contains("Second", "First", "Third"))
        .body("steps[0].id", equalTo(goal.<String>path("steps[1].id")))
        .body("version", equalTo(2));
    Response versions = worker.get(ONE + "/versions", goal.<String>path("id"));
    assertEquals(List.of("GOAL_EDITED", "GOAL_SET"), versions.path("items.what"));
    assertEquals(List.of("First", "Second"), versions.path("items[1].steps.title"));
    assertEquals("A steady job near home", versions.path("items[1].title"));
    for (String alteration : List.of("update goal_version set version = 9", "delete from goal")) {
      assertThrows(SQLException.class, () -> database.asApplication(alteration));
    }
    given
        .aColleagueOf(worker)
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("timeline.kind", hasItem("GOAL_EDITED"));
  }

  @Test
  void ofManyWhoEditAtOnceOneWinsAndTheOthersSeeIt() throws Exception {
    Response goal = set(begun, theirs("First"));
    Person colleague = given.aColleagueOf(worker);
    List<Callable<Response>> edits = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Person by = i % 2 == 0 ? worker : colleague;
      String title = "Title of " + i;
      edits.add(() -> edit(by, goal, title, List.of(same(goal, 0))));
    }
    List<Response> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(edits.size())) {
      for (var answer : threads.invokeAll(edits)) {
        answers.add(answer.get());
      }
    }
    List<Response> won = answers.stream().filter(one -> one.statusCode() == 200).toList();
    assertEquals(1, won.size());
    String title = won.getFirst().path("title");
    for (Response lost : answers) {
      if (lost.statusCode() != 200) {
        lost.then()
            .statusCode(409)
            .body("type", equalTo("/problems/changed-meanwhile"))
            .body("params.goal.title", equalTo(title));
      }
    }
  }

  @Test
  void aGoalIsReachedOrSetAsideForAReasonAndOpenedAgain() {
    String goal = Planning.goal(begun);
    move(worker, goal, "OPEN", null).then().statusCode(409);
    move(worker, goal, "SET_ASIDE", " ")
        .then()
        .statusCode(400)
        .body("fields.field", contains("reason"));
    move(worker, goal, "SET_ASIDE", "School first.")
        .then()
        .statusCode(200)
        .body("state.finished", equalTo(true))
        .body("reason", equalTo("School first."))
        .body("allowed", contains("reopen"));
    client.get("/api/v1/home").then().body("steps", empty());
    edit(worker, worker.get(ONE, goal), "Another", List.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/goal-finished"));
    move(worker, goal, "OPEN", null).then().statusCode(200).body("reason", nullValue());
    move(worker, goal, "REACHED", null).then().statusCode(200);
    client.get("/api/v1/timeline").then().body("items.kind", hasItem("GOAL_REACHED"));
  }

  @Test
  void whatStandsInTheWayIsWrittenDownWithHowItWent() {
    String barrier = Planning.barrier(begun);
    worker
        .body(Map.of("how", "  "))
        .post("/api/v1/goal-barriers/{id}/removal", barrier)
        .then()
        .statusCode(400);
    worker
        .body(Map.of("how", "A neighbour drives her."))
        .post("/api/v1/goal-barriers/{id}/removal", barrier)
        .then()
        .statusCode(200)
        .body("barriers[0].kind", equalTo("TRANSPORT"))
        .body("barriers[0].howRemoved", equalTo("A neighbour drives her."))
        .body("barriers[0].removedBy", notNullValue());
    worker
        .body(Map.of("how", "Again."))
        .post("/api/v1/goal-barriers/{id}/removal", barrier)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/barrier-removed"));
    worker
        .body(Map.of("kind", "OTHER"))
        .post(ONE + "/barriers", Planning.goal(begun))
        .then()
        .statusCode(400)
        .body("fields.field", contains("words"));
  }

  @Test
  void aStepOfStaffWaitsUntilItIsDoneOrMoved() {
    Person colleague = given.aColleagueOf(worker);
    Response goal = set(begun, ours(colleague, "Call them", today.plusDays(2)));
    Response waits = worker.get("/api/v1/worklist");
    waits
        .then()
        .body("items.kind", contains("STEP_TO_DO"))
        .body("items[0].goalStepId", equalTo(goal.<String>path("steps[0].id")))
        .body("items[0].owner.id", equalTo(colleague.accountId().toString()));
    Map<String, Object> later = same(goal, 0);
    later.put("dueOn", today.minusDays(1).toString());
    edit(worker, goal, "A steady job", List.of(later)).then().statusCode(200);
    worker
        .get("/api/v1/worklist")
        .then()
        .body("items", hasSize(1))
        .body("items[0].overdue", equalTo(true))
        .body("items[0].id", not(equalTo(waits.<String>path("items[0].id"))));
    worker
        .body(Map.of())
        .put(STEP + "/done", goal.<String>path("steps[0].id"))
        .then()
        .statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", empty());
    worker
        .get("/api/v1/clients/{code}/ended-tasks", begun.code())
        .then()
        .body("items.end.outcome", contains("STEP_DONE", "REPLACED"));
  }

  @Test
  void whatIsDueForAGoalWaitsOnlyWhileItIsOpen() {
    Response goal = set(begun, ours(worker, "Call them", today));
    move(worker, goal.path("id"), "REACHED", null).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", empty());
    move(worker, goal.path("id"), "OPEN", null).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items.kind", contains("STEP_TO_DO"));
    edit(worker, worker.get(ONE, goal.<String>path("id")), "No step", List.of())
        .then()
        .statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", empty());
  }

  @Test
  void whoWantsToHearOfAStepGetsATaskThatEndsByHand() {
    Map<String, Object> step = theirs("Ask for the form");
    step.put("tellWhenDone", true);
    String id = set(begun, step).path("steps[0].id");
    complete(client, id);
    String task =
        worker
            .get("/api/v1/worklist")
            .then()
            .body("items.kind", contains("STEP_DONE_BY_CLIENT"))
            .body("items[0].goalStepId", equalTo(id))
            .body("items[0].allowed", contains("complete"))
            .extract()
            .path("items[0].id");
    client.delete(STEP + "/completion", id).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", empty());
    complete(client, id);
    String again =
        worker
            .get("/api/v1/worklist")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    assertNotEquals(task, again);
    worker
        .body(Map.of("outcome", "DONE"))
        .post("/api/v1/worklist/{id}/completion", again)
        .then()
        .statusCode(200);
    // Whoever writes it down for the client knows.
    client.delete(STEP + "/completion", id).then().statusCode(200);
    worker.body(Map.of()).put(STEP + "/done", id).then().statusCode(200);
    worker.get("/api/v1/worklist").then().body("items", empty());
  }

  @Test
  void whatCannotBeIsRefused() {
    Person stranger = given.aCaseworker();
    for (Map<String, Object> wrong :
        List.of(
            ours(stranger, "Call them", null),
            Map.<String, Object>of("title", "x", "owner", "STAFF"),
            Map.<String, Object>of(
                "title", "x", "owner", "CLIENT", "staffId", worker.accountId()))) {
      worker
          .body(Map.of("title", "A goal", "steps", List.of(wrong)))
          .post(ALL, begun.code())
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/step-owner-not-possible"));
    }
    Map<String, Object> unknown = theirs("x");
    unknown.put("id", UUID.randomUUID());
    worker
        .body(Map.of("title", "A goal", "steps", List.of(unknown)))
        .post(ALL, begun.code())
        .then()
        .statusCode(422);
    for (Map<String, ?> wrong :
        List.of(
            Map.of("title", " ", "steps", List.of()),
            Map.of("title", "x", "steps", List.of(), "program", "none-such"),
            Map.of("title", "x", "steps", List.of(), "targetOn", "9999-01-01"),
            Map.of("title", "x", "steps", Collections.nCopies(31, theirs("y"))))) {
      worker.body(wrong).post(ALL, begun.code()).then().statusCode(400);
    }
    worker
        .body(Map.of("title", "x", "steps", List.of()))
        .put(ONE, Planning.goal(begun))
        .then()
        .statusCode(400)
        .body("fields.field", contains("version"));
  }
}
