package org.porchlight.restrictions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.accounts.SteppedUp;
import org.porchlight.branches.Branch;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** In an emergency somebody opens what is kept from them, and others hear of it. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EmergencyAccessTest {

  private static final String EMERGENCIES = "/api/v1/emergencies";

  @Inject Given given;
  @Inject Casework casework;
  @Inject SteppedUp steppedUp;
  @Inject TestClock clock;
  @Inject JobsInTest jobs;

  private Branch branch;
  private Person supervisor;
  private Person colleague;
  private Begun client;

  @BeforeEach
  void aRecordThatOnlyItsCaseworkerAndASupervisorSee() {
    branch = given.aBranch();
    supervisor = given.aSupervisorOf(branch);
    Person worker = given.aCaseworkerOf(branch);
    colleague = steppedUp.shown(given.aCaseworkerOf(branch));
    client = casework.aClientOf(worker, "snap");
    restrict();
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  private void restrict() {
    supervisor
        .body(Map.of("reason", "PROTECTED_ADDRESS", "supervisors", true, "members", List.of()))
        .put("/api/v1/clients/{code}/restriction", client.code())
        .then()
        .statusCode(200);
  }

  private Response opens(Person who, String code) {
    return who.body(Map.of("code", code, "reason", " No medicine left. ")).post(EMERGENCIES);
  }

  private String opened() {
    return opens(colleague, client.code()).then().statusCode(201).extract().path("id");
  }

  private int sees(Person who) {
    return who.get("/api/v1/clients/{code}", client.code()).statusCode();
  }

  private Response judges(Person who, String id) {
    return who.body(Map.of("judgement", "JUSTIFIED", "note", "Nobody else was in."))
        .put(EMERGENCIES + "/{id}/judgement", id);
  }

  @Test
  void whoeverSaysWhySeesItForAnHourAndNobodyElseDoes() {
    Person other = given.aCaseworkerOf(branch);
    assertEquals(404, sees(colleague));
    opens(colleague, client.code())
        .then()
        .statusCode(201)
        .body("clientCode", equalTo(client.code()))
        .body("reason", equalTo("No medicine left."))
        .body("open", equalTo(true))
        .body("allowed", contains("end"));
    colleague
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(200)
        .body("emergency.until", notNullValue());
    assertEquals(404, sees(other));
    supervisor
        .get("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(200)
        .body("emergency", nullValue());
    clock.advance(Duration.ofMinutes(61));
    jobs.runDue();
    assertEquals(404, sees(given.signedInAgain(colleague)));
  }

  @Test
  void whoeverOpenedItEndsItWhenTheyLikeAndNobodyElseCan() {
    String id = opened();
    given.aCaseworkerOf(branch).post(EMERGENCIES + "/{id}/end", id).then().statusCode(404);
    colleague
        .post(EMERGENCIES + "/{id}/end", id)
        .then()
        .statusCode(200)
        .body("open", equalTo(false));
    assertEquals(404, sees(colleague));
    colleague.post(EMERGENCIES + "/{id}/end", id).then().statusCode(200);
    opens(colleague, client.code()).then().statusCode(201);
    assertEquals(200, sees(colleague));
  }

  @Test
  void whoHasNotShownThatItIsThemLearnsNothing() {
    steppedUp.notLately(colleague);
    for (String code : List.of(client.code(), "CL-000-000")) {
      opens(colleague, code)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/step-up-needed"));
    }
    assertEquals(404, sees(colleague));
  }

  @Test
  void whatIsNoRestrictedRecordOfTheBranchIsNotFound() {
    Begun elsewhere = casework.aClientOf(given.aCaseworkerOf(given.aBranch()), "snap");
    opens(colleague, "CL-000-000").then().statusCode(404);
    opens(colleague, elsewhere.code()).then().statusCode(404);
    Begun theirs = casework.aClientOf(colleague, "snap");
    opens(colleague, theirs.code())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/emergency-not-needed"));
  }

  @Test
  void aRecordOfSomebodyCloseStaysClosed() {
    supervisor.delete("/api/v1/clients/{code}/restriction", client.code()).then().statusCode(200);
    colleague
        .body(Map.of("kind", "RELATIVE"))
        .put("/api/v1/clients/{code}/ties", client.code())
        .then()
        .statusCode(204);
    opens(colleague, client.code()).then().statusCode(404);
    restrict();
    opens(colleague, client.code()).then().statusCode(404);
  }

  @Test
  void nobodyTriesMany() {
    for (int tries = 0; tries < 10; tries++) {
      opens(colleague, "CL-000-000").then().statusCode(404);
    }
    opens(colleague, client.code())
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-emergencies"));
    clock.advance(Duration.ofMinutes(61));
    opens(steppedUp.shown(given.signedInAgain(colleague)), client.code()).then().statusCode(201);
  }

  @Test
  void itWaitsForASupervisorWhoSaysWhetherItWasOne() {
    String id = opened();
    supervisor.get("/api/v1/worklist").then().body("items.kind", hasItem("EMERGENCY_TO_REVIEW"));
    supervisor
        .get(EMERGENCIES)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].allowed", contains("judge"));
    judges(colleague, id).then().statusCode(403);
    judges(supervisor, id)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("REVIEWED"))
        .body("note", equalTo("Nobody else was in."));
    judges(steppedUp.shown(given.aSupervisorOf(branch)), id)
        .then()
        .statusCode(409)
        .body("params.emergency.judgement", equalTo("JUSTIFIED"));
    supervisor
        .get("/api/v1/worklist")
        .then()
        .body("items.kind", not(hasItem("EMERGENCY_TO_REVIEW")));
    supervisor.get(EMERGENCIES).then().body("items", empty());
    supervisor.get(EMERGENCIES + "?status=REVIEWED").then().body("items.id", contains(id));
    supervisor
        .get("/api/v1/clients/{code}/audit", client.code())
        .then()
        .statusCode(200)
        .body("items.what", hasItems("EMERGENCY_OPENED", "EMERGENCY_JUDGED"));
  }

  @Test
  void nobodyJudgesTheirOwn() {
    Person other = steppedUp.shown(given.aSupervisorOf(branch));
    supervisor
        .body(Map.of("reason", "OTHER", "supervisors", false, "members", List.of(), "version", 0))
        .put("/api/v1/clients/{code}/restriction", client.code())
        .then()
        .statusCode(200);
    String id = opens(other, client.code()).then().statusCode(201).extract().path("id");
    judges(other, id).then().statusCode(409).body("type", equalTo("/problems/own-emergency"));
  }
}
