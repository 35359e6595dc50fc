package org.porchlight.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** A client whom a message did not reach is somebody's task, until somebody or something did. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class UnreachedClientTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject SentMessages messages;
  @Inject TestClock clock;

  private Branch branch;
  private Person worker;
  private Begun client;
  private UUID item;

  @BeforeEach
  void aNumberThatDoesNotExist() {
    branch = given.aBranch();
    clock.advanceTo(LocalTime.NOON, branch.timeZone());
    worker = given.aCaseworkerOf(branch);
    client = casework.aClientOf(worker, "snap");
    messages.gatewayAnswers(client.contact(), 422);
    item = casework.asked(client, "earned-income");
    messages.to(client.contact());
  }

  @AfterEach
  void theGatewayIsItselfAgain() {
    messages.gatewayAnswers(client.contact(), 204);
    clock.reset();
  }

  private ValidatableResponse worklist() {
    return worker.get("/api/v1/worklist").then().statusCode(200);
  }

  private String task() {
    return worklist().body("items", hasSize(1)).extract().path("items[0].id");
  }

  private ValidatableResponse complete(Person who, String task) {
    return who.body(Map.of("outcome", "DONE", "note", "Reached her at her sister's. "))
        .post("/api/v1/worklist/{id}/completion", task)
        .then();
  }

  private void askForALink() {
    worker
        .body(Map.of("contactId", contact()))
        .post("/api/v1/clients/{code}/sign-in-links", client.code())
        .then()
        .statusCode(201);
    messages.to(client.contact());
  }

  private String contact() {
    return worker.get("/api/v1/clients/{code}", client.code()).path("contacts[0].id");
  }

  @Test
  void itIsOneTaskHoweverManyMessagesComeBack() {
    worklist()
        .body("items.kind", contains("CONTACT_BOUNCED"))
        .body("items[0].contactId", equalTo(contact()))
        .body("items[0].allowed", contains("complete"));
    askForALink();
    worklist().body("items", hasSize(1));
  }

  @Test
  void aWorkerWhoReachedThemAnotherWayEndsItAndSaysHow() {
    complete(worker, task())
        .statusCode(200)
        .body("state.status", equalTo("DONE"))
        .body("allowed", empty());
    worklist().body("items", empty());
    worker
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .body("tasks", empty())
        .body("engagements.items[0].text", equalTo("Reached her at her sister's."))
        .body("timeline[0].kind", equalTo("ENGAGEMENT_NOTED"));
  }

  @Test
  void whatAColleagueHasIsTheirsOrASupervisorsToEnd() {
    String task = task();
    worker.post("/api/v1/worklist/{id}/claim", task).then().statusCode(200);
    complete(given.aColleagueOf(worker), task)
        .statusCode(409)
        .body("type", equalTo("/problems/claimed-already"));
    complete(given.aSupervisorOf(branch), task).statusCode(200);
  }

  @Test
  void itEndsOnceAndInItsOwnBranch() {
    String task = task();
    complete(given.aCaseworker(), task).statusCode(404);
    complete(given.signedInAs(client.clientId()), task).statusCode(403);
    complete(worker, task).statusCode(200);
    complete(worker, task).statusCode(409).body("type", equalTo("/problems/task-done"));
    worker
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .body("engagements.items.text", contains("Reached her at her sister's."));
  }

  @Test
  void itEndsWhenAMessageGoesOutThereAfterAll() {
    messages.gatewayAnswers(client.contact(), 204);
    askForALink();
    worklist().body("items", empty());
    worker
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .body("contacts[0].bounced", equalTo(false));
  }

  @Test
  void itEndsWhenThereIsAnotherContact() {
    worker
        .body(Map.of("contact", "r" + UUID.randomUUID() + "@example.org"))
        .post("/api/v1/clients/{code}/contacts", client.code())
        .then()
        .statusCode(201);
    worklist().body("items", empty());
  }

  @Test
  void itEndsWhenTheContactIsRemoved() {
    worker
        .body(Map.of("contact", Casework.aPhone()))
        .post("/api/v1/clients/{code}/contacts", client.code())
        .then()
        .statusCode(201);
    askForALink();
    worklist().body("items.kind", contains("CONTACT_BOUNCED"));
    worker
        .delete("/api/v1/clients/{code}/contacts/{id}", client.code(), contact())
        .then()
        .statusCode(204);
    worklist().body("items", empty());
  }

  @Test
  void whatADecisionEndsIsNotEndedByHand() {
    complete(worker, task()).statusCode(200);
    sending
        .send(given.signedInAs(client.clientId()), item, Photos.jpeg(64, 48))
        .then()
        .statusCode(201);
    worklist().body("items[0].allowed", empty());
    complete(worker, task()).statusCode(409).body("type", equalTo("/problems/task-ends-by-itself"));
  }

  @Test
  void aWrongPressIsTakenBackForTenMinutesByWhoeverMadeIt() {
    String task = task();
    complete(worker, task).statusCode(200);
    Map<String, Object> again = Map.of("act", "REOPEN", "taskIds", List.of(task));
    given
        .aColleagueOf(worker)
        .body(again)
        .post("/api/v1/worklist/bulk")
        .then()
        .body("items[0].fate", equalTo("NOT_REOPENED"));
    worker
        .body(again)
        .post("/api/v1/worklist/bulk")
        .then()
        .body("items[0].fate", equalTo("CHANGED"));
    Map<String, Object> done =
        Map.of("act", "COMPLETE", "taskIds", List.of(task), "outcome", "NOT_NEEDED", "note", "x");
    worker
        .body(done)
        .post("/api/v1/worklist/bulk")
        .then()
        .body("items[0].fate", equalTo("CHANGED"))
        .body("items[0].task.end.outcome", equalTo("NOT_NEEDED"));
    clock.advance(Duration.ofMinutes(11));
    given
        .signedInAgain(worker)
        .body(again)
        .post("/api/v1/worklist/bulk")
        .then()
        .body("items[0].fate", equalTo("NOT_REOPENED"));
  }
}
