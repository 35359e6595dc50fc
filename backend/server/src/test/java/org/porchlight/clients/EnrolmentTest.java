package org.porchlight.clients;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EnrolmentTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Clock clock;

  private LocalDate today() {
    return given.theBranch().today(clock);
  }

  private static ValidatableResponse move(Person who, Begun begun, String to, int version) {
    return who.body(Map.of("to", to, "version", version))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then();
  }

  private static ValidatableResponse set(Begun begun, int version, Map<String, ?> terms) {
    Map<String, Object> body = new HashMap<>(terms);
    body.put("version", version);
    return begun
        .caseworker()
        .body(body)
        .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
        .then();
  }

  private static ValidatableResponse open(Person who, Begun begun, String program) {
    return who.body(Map.of("program", program))
        .post("/api/v1/clients/{code}/enrolments", begun.code())
        .then();
  }

  @Test
  void sentInTheProgramsClockRunsToTheDecision() {
    Begun begun = casework.aClient();
    LocalDate decideBy = given.theBranch().nextOpenDay(today().plusDays(30));
    move(begun.caseworker(), begun, "SUBMITTED", 0)
        .statusCode(200)
        .body("state.status", equalTo("SUBMITTED"))
        .body("filedOn", equalTo(today().toString()))
        .body("decideBy", equalTo(decideBy.toString()))
        .body("version", equalTo(1))
        .body(
            "allowed",
            containsInAnyOrder(
                "moveTo:INTERVIEW_DUE",
                "moveTo:VERIFICATION_DUE",
                "moveTo:IN_REVIEW",
                "moveTo:WITHDRAWN"));
  }

  @Test
  void decidedNothingIsToBeDecidedAnyMore() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
    begun
        .caseworker()
        .body(Map.of("to", "DENIED", "version", 2, "reason", "Your income is over the limit."))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(200)
        .body("decideBy", nullValue())
        .body("filedOn", equalTo(today().toString()))
        .body("state.finished", equalTo(true))
        .body("allowed", empty());
  }

  @Test
  void aRenewalThatCameInIsFiledAndDecidedAnew() {
    Begun begun = casework.aClient();
    casework.moved(
        begun,
        EnrolmentStatus.SUBMITTED,
        EnrolmentStatus.IN_REVIEW,
        EnrolmentStatus.APPROVED,
        EnrolmentStatus.RENEWAL_DUE);
    LocalDate decideBy = given.theBranch().nextOpenDay(today().plusDays(30));
    move(begun.caseworker(), begun, "RENEWAL_SUBMITTED", 4)
        .statusCode(200)
        .body("decideBy", equalTo(decideBy.toString()));
  }

  @Test
  void aStepThatTheStatesDoNotKnowIsRefused() {
    Begun begun = casework.aClient();
    move(begun.caseworker(), begun, "APPROVED", 0)
        .statusCode(422)
        .body("type", equalTo("/problems/move-not-allowed"))
        .body("params.from", equalTo("DRAFT"))
        .body("params.to", equalTo("APPROVED"));
  }

  @Test
  void whoReadAnOlderVersionIsToldWithTheFreshOne() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    move(begun.caseworker(), begun, "WITHDRAWN", 0)
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.enrolment.state.status", equalTo("SUBMITTED"))
        .body("params.enrolment.version", equalTo(1));
    set(begun, 0, Map.of("periodFrom", today().toString()))
        .statusCode(409)
        .body("params.enrolment.version", equalTo(1));
  }

  @Test
  void ofTwentyMovesAtOnceOneWins() throws InterruptedException {
    Begun begun = casework.aClient();
    var statuses = new ConcurrentLinkedQueue<Integer>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (int i = 0; i < 20; i++) {
        threads.execute(
            () ->
                statuses.add(
                    move(begun.caseworker(), begun, "SUBMITTED", 0).extract().statusCode()));
      }
    }
    MatcherAssert.assertThat(
        statuses.stream().filter(status -> status == 200).count(), equalTo(1L));
    MatcherAssert.assertThat(
        statuses.stream().filter(status -> status == 409).count(), equalTo(19L));
  }

  @Test
  void aClientBeginsOnAnotherProgramButNotTwiceOnOne() {
    Begun begun = casework.aClient();
    open(begun.caseworker(), begun, "medicaid")
        .statusCode(201)
        .body("program", equalTo("medicaid"))
        .body("state.status", equalTo("DRAFT"));
    open(begun.caseworker(), begun, "snap")
        .statusCode(409)
        .body("type", equalTo("/problems/already-enrolled"))
        .body("params.enrolmentId", equalTo(begun.enrolmentId().toString()));
    open(begun.caseworker(), begun, "moonlight").statusCode(422);
  }

  @Test
  void whatIsFinishedMayBeginAgain() {
    Begun begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.WITHDRAWN);
    open(begun.caseworker(), begun, "snap").statusCode(201);
  }

  @Test
  void staffOfAnotherBranchFindNothing() {
    Begun begun = casework.aClient();
    Person stranger = given.aCaseworkerOf(given.aBranch());
    move(stranger, begun, "SUBMITTED", 0).statusCode(404);
    open(stranger, begun, "medicaid").statusCode(404);
    stranger
        .body(Map.of("version", 0))
        .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
        .then()
        .statusCode(404);
  }

  @Test
  void clientsDoNotMoveThemselvesAndAdministratorsSeeNoCases() {
    Begun begun = casework.aClient();
    for (Person person : List.of(given.signedInAs(begun.clientId()), given.anAdministrator())) {
      move(person, begun, "SUBMITTED", 0).statusCode(403);
      open(person, begun, "medicaid").statusCode(403);
      person
          .body(Map.of("version", 0))
          .patch("/api/v1/enrolments/{id}", begun.enrolmentId())
          .then()
          .statusCode(403);
    }
  }

  @Test
  void aMoveNeedsItsStateAndItsVersion() {
    Begun begun = casework.aClient();
    begun
        .caseworker()
        .body(Map.of())
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(400)
        .body("fields.field", hasItem("to"))
        .body("fields.field", hasItem("version"));
    move(begun.caseworker(), begun, "SOMEWHERE", 0).statusCode(400);
    begun
        .caseworker()
        .body(Map.of("to", "SUBMITTED", "version", 0))
        .post("/api/v1/enrolments/{id}/moves", "not-an-id")
        .then()
        .statusCode(404);
  }
}
