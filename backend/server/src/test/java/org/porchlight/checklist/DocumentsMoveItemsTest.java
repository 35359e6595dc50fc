package org.porchlight.checklist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Problem;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What the life of documents does to what was asked. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DocumentsMoveItemsTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject ChecklistItems items;
  @Inject ChecklistDesk desk;
  @Inject Clock clock;
  @Inject TestClock testClock;

  private Begun begun;
  private UUID item;

  /** One verb of the desk. */
  private interface Verb {
    void on(ChecklistItem item, UUID byAccountId);
  }

  @BeforeEach
  void proofIsAsked() {
    begun = casework.aClient();
    item = casework.asked(begun, "earned-income");
  }

  @AfterEach
  void theClockIsRightAgain() {
    testClock.reset();
  }

  private void does(Verb verb) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                verb.on(
                    items.of(begun.clientId()).requireToChange(item),
                    begun.caseworker().accountId()));
  }

  private void accept(ChecklistItem asked, UUID byAccountId) {
    var document = new FiledDocument(UUID.randomUUID(), asked, "pay-stubs", clock.instant());
    desk.documentAccepted(document, byAccountId);
  }

  private void askRetake(ChecklistItem asked, UUID byAccountId) {
    desk.retakeAsked(asked, UUID.randomUUID(), byAccountId);
  }

  private void reject(ChecklistItem asked, UUID byAccountId) {
    desk.documentRejected(asked, UUID.randomUUID(), byAccountId);
  }

  private ValidatableResponse read() {
    return given
        .signedInAs(begun.clientId())
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .statusCode(200);
  }

  private void says(String choice) {
    given
        .signedInAs(begun.clientId())
        .body(Map.of("choice", choice))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201);
  }

  @Test
  void whatWasSentIsInProgressAndWhatWasAcceptedSatisfies() {
    does(desk::documentReceived);
    read().body("state.status", equalTo("IN_PROGRESS"));
    does(this::accept);
    read().body("state.status", equalTo("SATISFIED")).body("state.finished", equalTo(true));
  }

  @Test
  void nothingIsOverdueWhileItWaitsForTheOffice() {
    does(desk::documentReceived);
    testClock.advance(Duration.ofDays(40));
    read().body("overdue", equalTo(false));
  }

  @Test
  void aRetakeGivesTheTurnBackOnTheSameDayWhereThatLeavesTime() {
    String dueOn = read().extract().path("dueOn");
    does(desk::documentReceived);
    does(this::askRetake);
    read().body("state.status", equalTo("ASKED")).body("dueOn", equalTo(dueOn));
  }

  @Test
  void aRetakeThatIsAskedLateComesWithTimeToTakeIt() {
    does(desk::documentReceived);
    testClock.advance(Duration.ofDays(40));
    does(this::askRetake);
    LocalDate today = given.theBranch().today(clock);
    read()
        .body("overdue", equalTo(false))
        .body("dueOn", equalTo(given.theBranch().nextOpenDay(today.plusDays(5)).toString()));
  }

  @Test
  void ofTwoDocumentsTheOneThatWaitsKeepsItInProgressWhenTheOtherIsRejected() {
    does(desk::documentReceived);
    does(desk::documentReceived);
    does(this::reject);
    read().body("state.status", equalTo("IN_PROGRESS"));
    does(this::reject);
    read().body("state.status", equalTo("ASKED"));
  }

  @Test
  void aReminderHasDoneItsWorkOnceSomethingIsSent() {
    says("REMIND_ME");
    does(desk::documentReceived);
    read().body("action.state.status", equalTo("CLOSED")).body("action.outcome", equalTo("DONE"));
  }

  @Test
  void whatTheOfficeTookOnEndsWhenADocumentIsAccepted() {
    says("HELP_ME_FIND");
    does(desk::documentReceived);
    read().body("action.state.status", equalTo("OPEN")).body("action.outcome", nullValue());
    does(this::accept);
    read()
        .body("state.status", equalTo("SATISFIED"))
        .body("action.state.status", equalTo("CLOSED"));
  }

  @Test
  void nothingIsTakenForWhatIsNotAskedAnyMore() {
    does(desk::documentReceived);
    does(this::accept);
    Problem problem = assertThrows(Problem.class, () -> does(desk::documentReceived));
    assertEquals(ChecklistProblem.ITEM_CLOSED, problem.type());
  }
}
