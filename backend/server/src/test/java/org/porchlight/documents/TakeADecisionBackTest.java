package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Whoever pressed the wrong key, and whoever sees it, can make it not have been. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TakeADecisionBackTest {

  private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT", "version", 0);
  private static final Map<String, Object> REJECT =
      Map.of("decision", "REJECT", "reason", "other-document", "version", 0);
  private static final Map<String, Object> RETAKE =
      Map.of("decision", "ASK_RETAKE", "reason", "too-dark", "version", 0);

  @Inject Given given;
  @Inject Sending sending;
  @Inject TestClock clock;

  private Sending.Asked asked;
  private Person worker;
  private String document;

  @BeforeEach
  void aDocumentWaits() {
    asked = sending.asked();
    worker = asked.caseworker();
    document = sending.sent(asked);
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void theDocumentWaitsForReviewAsBefore() {
    decide(RETAKE).then().body("allowed", contains("TAKE_BACK"));
    worker
        .get("/api/v1/documents/{id}/review", document)
        .then()
        .body("document.allowed", contains("TAKE_BACK"));
    takeBack(worker, 1)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("CHECKED"))
        .body("state.finished", equalTo(false))
        .body("allowed", contains("ACCEPT", "ASK_RETAKE", "REJECT"))
        .body("decidedAt", nullValue())
        .body("decidedBy", nullValue())
        .body("reason", nullValue())
        .body("retakeReason", nullValue())
        .body("note", nullValue())
        .body("version", equalTo(2));
    item().body("state.status", equalTo("IN_PROGRESS")).body("state.finished", equalTo(false));
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].us.kind", hasItem("CHECK_DOCUMENT"));
  }

  @Test
  void theSameTaskIsOpenAgainUntilTheSameDay() {
    Map<String, Object> before = task();
    decide(ACCEPT);
    record().body("tasks", empty());
    clock.advance(Duration.ofDays(3));
    worker = given.signedInAgain(worker);
    takeBack(worker, 1).then().statusCode(200);
    record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
    Map<String, Object> after = task();
    for (String part : List.of("id", "dueAt", "owner", "createdAt")) {
      assertEquals(before.get(part), after.get(part), part);
    }
  }

  @Test
  void aSupervisorTakesBackWhatACaseworkerDecidedAndItIsDecidedAnew() {
    decide(REJECT);
    takeBack(given.aSupervisor(), 1).then().statusCode(200);
    worker
        .body(Map.of("decision", "ACCEPT", "version", 2))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("ACCEPTED"))
        .body("allowed", contains("TAKE_BACK"));
    item().body("state.status", equalTo("SATISFIED"));
    record().body("tasks", empty());
  }

  @Test
  void anotherBranchDoesNotKnowOfItAndClientsTakeNothingBack() {
    decide(ACCEPT);
    takeBack(given.aSupervisorOf(given.aBranch()), 1).then().statusCode(404);
    takeBack(asked.client(), 1).then().statusCode(403);
    takeBack(given.anAdministrator(), 1).then().statusCode(403);
    item().body("state.status", equalTo("SATISFIED"));
  }

  @Test
  void whoeverTakesBackAgainAfterALostAnswerIsNotToldThatAnotherWasFaster() {
    decide(ACCEPT);
    for (int time = 0; time < 2; time++) {
      worker
          .body(Map.of("version", 1))
          .header("Idempotency-Key", "the-same-undo-" + document)
          .post("/api/v1/documents/{id}/review/withdrawal", document)
          .then()
          .statusCode(200)
          .body("version", equalTo(2));
    }
    record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void ofTwoAtOnceOneTakesItBackAndTheOtherIsShownWhatIs() {
    decide(ACCEPT);
    Person other = given.aSupervisor();
    List<Response> answers = atOnce(() -> takeBack(worker, 1), () -> takeBack(other, 1));
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    answers.stream()
        .filter(answer -> answer.statusCode() != 200)
        .forEach(
            answer ->
                answer
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/changed-meanwhile"))
                    .body("params.document.state.status", equalTo("CHECKED"))
                    .body("params.document.version", equalTo(2)));
    record().body("tasks.kind", contains("DOCUMENT_TO_CHECK"));
  }

  @Test
  void whatNobodyDecidedIsNotTakenBack() {
    takeBack(worker, 0)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.document.id", equalTo(document));
  }

  @Test
  void aDecisionStandsOnceSomethingNewerWasSent() {
    decide(RETAKE);
    sending.sent(asked);
    worker.get("/api/v1/documents/{id}/review", document).then().body("document.allowed", empty());
    takeBack(worker, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/decision-stands"))
        .body("params.document.state.status", equalTo("RETAKE_ASKED"));
  }

  @Test
  void aDecisionStandsOnceTheSameWasAskedAgainOrIsNotNeededAnyMore() {
    decide(ACCEPT);
    worker
        .body(Map.of("requirement", "earned-income", "reason", "Newer ones, please."))
        .post("/api/v1/enrolments/{id}/checklist-items", asked.begun().enrolmentId())
        .then()
        .statusCode(201);
    takeBack(worker, 1).then().statusCode(409).body("type", equalTo("/problems/decision-stands"));
    Sending.Asked second = sending.asked();
    String rejected = sending.sent(second);
    second.caseworker().body(REJECT).post("/api/v1/documents/{id}/review", rejected);
    int version =
        second.caseworker().get("/api/v1/checklist-items/{id}", second.itemId()).path("version");
    second
        .caseworker()
        .body(Map.of("reason", "The data match shows it.", "version", version))
        .post("/api/v1/checklist-items/{id}/waiver", second.itemId())
        .then()
        .statusCode(200);
    second
        .caseworker()
        .body(Map.of("version", 1))
        .post("/api/v1/documents/{id}/review/withdrawal", rejected)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/decision-stands"));
  }

  @Test
  void whatTheOfficeHadTakenOnGoesOnAsBefore() {
    String action =
        asked
            .client()
            .body(Map.of("choice", "HELP_ME_FIND"))
            .post("/api/v1/checklist-items/{id}/actions", asked.itemId())
            .then()
            .statusCode(201)
            .extract()
            .path("action.id");
    List<Map<String, Object>> before = record().extract().path("tasks");
    decide(ACCEPT);
    item().body("action.state.status", equalTo("CLOSED"));
    takeBack(worker, 1).then().statusCode(200);
    item().body("action.state.status", equalTo("OPEN")).body("action.id", equalTo(action));
    List<Map<String, Object>> after = record().extract().path("tasks");
    assertEquals(ids(before), ids(after));
  }

  @Test
  void aDayThatTheDecisionMovedIsWhereItWas() {
    String dueOn = item().extract().path("dueOn");
    clock.advance(Duration.ofDays(40));
    worker = given.signedInAgain(worker);
    decide(RETAKE).then().statusCode(200);
    LocalDate later = given.theBranch().nextOpenDay(given.theBranch().today(clock).plusDays(5));
    String moved =
        worker.get("/api/v1/checklist-items/{id}", asked.itemId()).then().extract().path("dueOn");
    assertEquals(later.toString(), moved);
    takeBack(worker, 1).then().statusCode(200);
    worker
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("dueOn", equalTo(dueOn))
        .body("overdue", equalTo(false));
  }

  @Test
  void aReminderThatTheClientAskedForSinceEnds() {
    decide(RETAKE);
    asked
        .client()
        .body(Map.of("choice", "REMIND_ME"))
        .post("/api/v1/checklist-items/{id}/actions", asked.itemId())
        .then()
        .statusCode(201);
    takeBack(worker, 1).then().statusCode(200);
    item()
        .body("state.status", equalTo("IN_PROGRESS"))
        .body("action.state.status", equalTo("CLOSED"));
  }

  @Test
  void inTimeOnlyStaffReadOfIt() {
    decide(ACCEPT);
    clients().body("items.kind", hasItem("DOCUMENT_ACCEPTED"));
    takeBack(worker, 1).then().statusCode(200);
    clients()
        .body("items.kind", not(hasItem("DOCUMENT_ACCEPTED")))
        .body("items.kind", not(hasItem("DECISION_TAKEN_BACK")));
    record()
        .body("timeline[0].kind", equalTo("DECISION_TAKEN_BACK"))
        .body("timeline[0].params.decision", equalTo("ACCEPTED"))
        .body("timeline[0].params.documentId", equalTo(document))
        .body("timeline.kind", hasItem("DOCUMENT_ACCEPTED"));
  }

  @Test
  void onceItStoodForAWhileTheClientReadsOfItToo() {
    decide(ACCEPT);
    clock.advance(Duration.ofMinutes(1));
    takeBack(worker, 1).then().statusCode(200);
    clients()
        .body("items[0].kind", equalTo("DECISION_TAKEN_BACK"))
        .body("items.kind", hasItem("DOCUMENT_ACCEPTED"));
  }

  @Test
  void itIsOnTheRecordWhoTookWhatBack() {
    decide(ACCEPT);
    Person supervisor = given.aSupervisor();
    takeBack(supervisor, 1).then().statusCode(200);
    supervisor
        .get("/api/v1/clients/{code}/audit", asked.begun().code())
        .then()
        .statusCode(200)
        .body("items.what", hasItem("DECISION_TAKEN_BACK"))
        .body("items.what", hasItem("DOCUMENT_ACCEPTED"));
  }

  private Response decide(Map<String, Object> review) {
    return worker.body(review).post("/api/v1/documents/{id}/review", document);
  }

  private Response takeBack(Person who, int version) {
    return who.body(Map.of("version", version))
        .post("/api/v1/documents/{id}/review/withdrawal", document);
  }

  private ValidatableResponse item() {
    return asked.client().get("/api/v1/checklist-items/{id}", asked.itemId()).then();
  }

  private ValidatableResponse record() {
    return worker.get("/api/v1/clients/{code}", asked.begun().code()).then().statusCode(200);
  }

  private ValidatableResponse clients() {
    return asked.client().get("/api/v1/timeline").then().statusCode(200);
  }

  private Map<String, Object> task() {
    return record().extract().path("tasks[0]");
  }

  private static List<Object> ids(List<Map<String, Object>> tasks) {
    return tasks.stream().map(task -> task.get("id")).toList();
  }

  private static List<Response> atOnce(Callable<Response> one, Callable<Response> two) {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      return workers.invokeAll(List.of(one, two)).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
