package org.porchlight.legalholds;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Keeping;
import org.porchlight.documents.Sending;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** While a client's things are held, nothing of them is removed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class LegalHoldTest {

  private static final String HOLD = "/api/v1/clients/{code}/legal-hold";

  @Inject Keeping keeping;
  @Inject Given given;
  @Inject Database database;
  @Inject TestClock clock;

  private Sending.Asked asked;

  @BeforeEach
  void aClient() {
    asked = keeping.asked("snap");
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private Response placed(String reason) {
    return asked.caseworker().body(Map.of("reason", reason)).put(HOLD, asked.begun().code());
  }

  private Response lifted() {
    return asked.caseworker().delete(HOLD, asked.begun().code());
  }

  /** A document whose time is over with the next night. */
  private String old() {
    String document = keeping.accepted(asked);
    keeping.untilItIsOver();
    asked = keeping.signedInAgain(asked);
    return document;
  }

  @Test
  void nothingIsRemovedUntilADayAfterItWasLifted() throws Exception {
    String document = old();
    placed("Fair hearing on March 3.").then().statusCode(200);
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    asked.client().get("/api/v1/documents/{id}", document).then().statusCode(200);
    lifted().then().statusCode(200).body("legalHold", nullValue());
    keeping.wholeNight();
    assertTrue(keeping.isThere(document));
    clock.advance(Duration.ofDays(1));
    keeping.wholeNight();
    assertFalse(keeping.isThere(document));
  }

  @Test
  void staffSeeWhoPlacedItAndWhyAndSupervisorsAloneChangeIt() {
    String code = asked.begun().code();
    asked
        .caseworker()
        .get(HOLD, code)
        .then()
        .statusCode(200)
        .body("legalHold", nullValue())
        .body("allowed", contains("place"));
    placed("  Fair hearing on March 3. ")
        .then()
        .statusCode(200)
        .body("legalHold.reason", equalTo("Fair hearing on March 3."))
        .body("legalHold.placedBy", notNullValue())
        .body("allowed", contains("change", "lift"));
    Person worker = given.aColleagueOf(asked.caseworker());
    worker
        .get(HOLD, code)
        .then()
        .statusCode(200)
        .body("legalHold.reason", equalTo("Fair hearing on March 3."))
        .body("allowed", empty());
    worker
        .get("/api/v1/clients/{code}", code)
        .then()
        .body("legalHold.reason", equalTo("Fair hearing on March 3."))
        .body("legalHold.placedBy", notNullValue());
    worker.body(Map.of("reason", "Mine.")).put(HOLD, code).then().statusCode(403);
    worker.delete(HOLD, code).then().statusCode(403);
    given
        .aSupervisorOf(given.aBranch())
        .body(Map.of("reason", "Mine."))
        .put(HOLD, code)
        .then()
        .statusCode(404);
  }

  @Test
  void theClientIsNotToldAndTheRecordSaysAllOfIt() {
    String code = asked.begun().code();
    placed("Fair hearing.");
    placed("Fair hearing.");
    placed("Fair hearing on March 3.");
    lifted();
    lifted().then().statusCode(200);
    asked
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", code)
        .then()
        .body(
            "items.kind.findAll { it.startsWith('LEGAL') }",
            contains("LEGAL_HOLD_LIFTED", "LEGAL_HOLD_CHANGED", "LEGAL_HOLD_PLACED"));
    asked
        .caseworker()
        .get("/api/v1/clients/{code}/audit", code)
        .then()
        .body(
            "items.what.findAll { it.startsWith('LEGAL') }",
            contains("LEGAL_HOLD_LIFTED", "LEGAL_HOLD_CHANGED", "LEGAL_HOLD_PLACED"))
        .body(
            "items.find { it.what == 'LEGAL_HOLD_CHANGED' }.which.contains('March 3')",
            equalTo(true));
    asked
        .client()
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", not(hasItem("LEGAL_HOLD_PLACED")));
  }

  @Test
  void whyIsSaidInAFewWords() {
    for (String reason : new String[] {"", "   ", "x".repeat(501)}) {
      placed(reason).then().statusCode(400).body("fields.field", hasItem("reason"));
    }
    asked
        .caseworker()
        .body(Map.of())
        .put(HOLD, asked.begun().code())
        .then()
        .statusCode(400)
        .body("fields.field", hasItem("reason"));
    placed("x".repeat(500)).then().statusCode(200);
  }

  @Test
  void oneThatIsBeingPlacedIsNotMissed() throws Exception {
    String document = old();
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> placing;
      Future<?> night;
      // It is placed, but for the audit's row.
      try (Connection audit =
          database.holding(
              "select 1 from audit_chain where subject_id = ?", asked.begun().clientId())) {
        placing = others.submit(() -> placed("Fair hearing."));
        database.untilWaiting(1);
        night = others.submit(this::night);
        database.untilWaiting(2);
        audit.rollback();
      }
      assertEquals(200, placing.get().statusCode());
      night.get();
    }
    assertTrue(keeping.isThere(document));
  }

  @Test
  void oneThatComesWhileSomethingIsRemovedIsPlacedAfterIt() throws Exception {
    String document = old();
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> night;
      Future<Response> placing;
      try (Connection row =
          database.holding("select 1 from document where id = ?", UUID.fromString(document))) {
        night = others.submit(this::night);
        database.untilWaiting(1);
        placing = others.submit(() -> placed("Fair hearing."));
        database.untilWaiting(2);
        row.rollback();
      }
      night.get();
      assertEquals(200, placing.get().statusCode());
    }
    assertFalse(keeping.isThere(document));
    assertEquals(
        1,
        keeping.rows(
            "document_tombstone d join legal_hold h on h.client_id = d.client_id"
                + " where d.id = ?1 and h.placed_at >= d.removed_at",
            UUID.fromString(document)));
  }

  private Void night() throws Exception {
    keeping.night();
    return null;
  }
}
