package org.porchlight.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HomeTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void oneRequestTellsTheClientWhereTheyStand() {
    Casework.Begun begun = casework.aClient();
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/home")
        .then()
        .statusCode(200)
        .body("client.code", equalTo(begun.code()))
        .body("session.endsAt", notNullValue())
        .body("programs", hasSize(1))
        .body("programs[0].alias", equalTo("SNAP"))
        .body("programs[0].state.status", equalTo("DRAFT"))
        .body("programs[0].turn", equalTo("YOU"))
        .body("openItems", equalTo(0))
        .body("office.phone", notNullValue());
  }

  @Test
  void aClientReadsOnEveryPageHowToReachTheirOwnBranch() {
    given.theBranch();
    Branch branch = given.aBranch();
    Casework.Begun begun = casework.aClientOf(given.aCaseworkerOf(branch), "snap");
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/office")
        .then()
        .statusCode(200)
        .body("name", equalTo(branch.terms().name()));
  }

  @Test
  void whoseSessionIsOverReadsHowToReachTheMainOffice() {
    given.theBranch();
    RestAssured.given()
        .header("Authorization", "Bearer over")
        .get("/api/v1/office")
        .then()
        .statusCode(200)
        .body("phone", equalTo("+14165550100"));
  }

  @Test
  void thePageChangesWhenStaffMoveTheEnrolment() {
    Casework.Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    client
        .get("/api/v1/home")
        .then()
        .body("programs[0].state.status", equalTo("SUBMITTED"))
        .body("programs[0].turn", equalTo("US"))
        .body("programs[0].next.kind", equalTo("DECISION"))
        .body("programs[0].next.by", notNullValue())
        .body("timeline[0].kind", equalTo("ENROLMENT_MOVED"));
  }

  @Test
  void whatIsAskedIsTheClientsTurn() {
    Sending.Asked asked = sending.asked();
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].turn", equalTo("YOU"))
        .body("programs[0].you[0].kind", equalTo("SEND_DOCUMENT"))
        .body("programs[0].you[0].itemId", equalTo(asked.itemId().toString()))
        .body("programs[0].ifNothing.on", notNullValue())
        .body("openItems", equalTo(1))
        .body("firstDueOn", notNullValue());
  }

  @Test
  void whatWasSentIsNotCalledSeenBeforeAWorkerHasSeenIt() {
    Sending.Asked asked = sending.asked();
    String document = sending.sent(asked);
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].you", hasSize(0))
        .body("programs[0].us[0].kind", equalTo("CHECK_DOCUMENT"))
        .body("programs[0].us[0].documentId", equalTo(document))
        .body("programs[0].us[0].receivedAt", notNullValue())
        .body("programs[0].us[0].by", notNullValue())
        .body("programs[0].us[0].openedAt", nullValue())
        .body("timeline.kind", not(hasItem("DOCUMENT_OPENED")));
    asked.caseworker().put("/api/v1/documents/{id}/pages/1/view", document).then().statusCode(204);
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].us[0].openedAt", notNullValue())
        .body("programs[0].us[0].openedBy", notNullValue())
        .body("timeline[0].kind", equalTo("DOCUMENT_OPENED"));
  }

  @Test
  void aRetakeIsTheClientsTurnAgainWithItsReason() {
    Sending.Asked asked = sending.asked();
    String document = sending.sent(asked);
    decide(asked, document, Map.of("decision", "ASK_RETAKE", "reason", "too-dark"));
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].turn", equalTo("YOU"))
        .body("programs[0].you[0].kind", equalTo("RETAKE_DOCUMENT"))
        .body("programs[0].you[0].retakeReason", notNullValue())
        .body("timeline[0].kind", equalTo("RETAKE_ASKED"));
  }

  @Test
  void whatIsAcceptedIsNobodysTurnAnyMore() {
    Sending.Asked asked = sending.asked();
    String document = sending.sent(asked);
    decide(asked, document, Map.of("decision", "ACCEPT"));
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].you", hasSize(0))
        .body("programs[0].us.kind", not(hasItem("CHECK_DOCUMENT")))
        .body("openItems", equalTo(0));
  }

  private static void decide(Sending.Asked asked, String document, Map<String, Object> decision) {
    int version =
        asked.caseworker().get("/api/v1/documents/{id}", document).then().extract().path("version");
    Map<String, Object> body = new HashMap<>(decision);
    body.put("version", version);
    asked
        .caseworker()
        .body(body)
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
  }

  @Test
  void anActionThatTheOfficeTookOnIsItsTurn() {
    Sending.Asked asked = sending.asked();
    asked
        .client()
        .body(Map.of("choice", "CANNOT_GET"))
        .post("/api/v1/checklist-items/{id}/actions", asked.itemId())
        .then()
        .statusCode(201);
    asked
        .client()
        .get("/api/v1/home")
        .then()
        .body("programs[0].you", hasSize(0))
        .body("programs[0].us[0].kind", equalTo("DO_ACTION"))
        .body("programs[0].us[0].by", notNullValue());
  }

  @Test
  void aDayThatHasPassedIsNotPromisedAgain() {
    Sending.Asked asked = sending.asked();
    sending.sent(asked);
    clock.advance(Duration.ofDays(40));
    given
        .signedInAgain(asked.client())
        .get("/api/v1/home")
        .then()
        .body("programs[0].us[0].by", nullValue())
        .body("programs[0].us[0].late", equalTo(true));
  }

  @Test
  void thePageIsInTheLanguageThatIsAskedFor() {
    Casework.Begun begun = casework.aClient();
    given
        .signedInAs(begun.clientId())
        .header("Accept-Language", "fr-CA,fr;q=0.9")
        .get("/api/v1/home")
        .then()
        .body("programs[0].name", equalTo("Aide alimentaire"));
  }

  @Test
  void theStatusPageIsForClients() {
    RestAssured.given().get("/api/v1/home").then().statusCode(401);
    given.aCaseworker().get("/api/v1/home").then().statusCode(403);
  }
}
