package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DecideOnAChangeTest {

  private static final String ONE = "/api/v1/change-reports/{id}";
  private static final String CIRCUMSTANCES = "/api/v1/clients/{code}/circumstances";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;
  @Inject Database database;

  private Casework.Begun begun;
  private Person client;
  private Person worker;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
    worker = begun.caseworker();
  }

  private static Map<String, Object> decision(int version, String outcome) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("version", version);
    decision.put("outcome", outcome);
    decision.put("reason", "We looked at it.");
    if (outcome.equals("APPLIED")) {
      decision.put("effectiveOn", Reporting.today().toString());
    }
    return decision;
  }

  private Response decide(Person by, UUID id, int version, String outcome) {
    return by.body(decision(version, outcome)).post(ONE + "/decision", id);
  }

  private Response apply(UUID id) {
    return decide(worker, id, reporting.version(worker, id), "APPLIED");
  }

  @Test
  void anAppliedAddressIsTheRecordsWithItsHistory() {
    apply(reporting.moved(client))
        .then()
        .statusCode(200)
        .body("state.status", equalTo("APPLIED"))
        .body("decision.outcome", equalTo("APPLIED"));
    Map<String, Object> next = new HashMap<>(Reporting.address());
    next.put(
        "address",
        Map.of(
            "line1", "7 Alder Lane", "city", "Hamilton", "region", "ON", "postalCode", "L8P 1A1"));
    UUID id = reporting.sent(client, "ADDRESS", next);
    worker
        .get(ONE, id)
        .then()
        .statusCode(200)
        .body("differences.find { it.field == 'address.city' }.was", equalTo("Toronto"))
        .body("differences.find { it.field == 'address.city' }.becomes", equalTo("Hamilton"))
        .body("differences.find { it.field == 'address.region' }.changed", equalTo(false));
    apply(id).then().statusCode(200);
    worker
        .get(CIRCUMSTANCES, begun.code())
        .then()
        .statusCode(200)
        .body("items.topic", contains("ADDRESS"))
        .body("items[0].current.changeReportId", equalTo(id.toString()))
        .body("items[0].history", hasSize(1));
    client.get("/api/v1/timeline").then().body("items.kind", hasItem("CHANGE_APPLIED"));
  }

  @Test
  void whatHasNoEffectLeavesTheRecordAsItIs() {
    UUID id = reporting.moved(client);
    decide(worker, id, reporting.version(worker, id), "NO_EFFECT").then().statusCode(200);
    worker.get(CIRCUMSTANCES, begun.code()).then().body("items", hasSize(0));
    client.get(ONE, id).then().body("decision.reason", equalTo("We looked at it."));
    worker
        .get("/api/v1/worklist?limit=100")
        .then()
        .body("items.changeReportId", not(hasItem(id.toString())));
  }

  @Test
  void theLetterIsSeenBeforeItGoesAndIsFoundFromTheReport() {
    UUID id = reporting.moved(client);
    Map<String, Object> decision = decision(reporting.version(worker, id), "APPLIED");
    Object seen =
        worker
            .body(decision)
            .post(ONE + "/decision/preview", id)
            .then()
            .statusCode(200)
            .body("kind", equalTo("CHANGE_APPLIED"))
            .body("language", equalTo("es"))
            .extract()
            .path("text");
    client.get("/api/v1/notices").then().body("items", hasSize(0));
    worker.get(ONE, id).then().body("state.status", equalTo("SUBMITTED"));
    worker.body(decision).post(ONE + "/decision", id).then().statusCode(200);
    String notice = client.get(ONE, id).path("decision.noticeId");
    assertEquals(seen, client.get("/api/v1/notices/{id}", notice).path("text"));
    worker
        .body(decision)
        .post(ONE + "/decision/preview", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/change-processed"))
        .body("params.changeReport.decision.noticeId", equalTo(notice));
  }

  @Test
  void noLetterIsSeenOfWhatCannotBeDecided() {
    UUID id = reporting.moved(client);
    Map<String, Object> decision = decision(reporting.version(worker, id), "APPLIED");
    decision.remove("effectiveOn");
    worker
        .body(decision)
        .post(ONE + "/decision/preview", id)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/effective-day-needed"));
  }

  @Test
  void ofTwoWorkersAtOnceOneDecides() throws Exception {
    UUID id = reporting.moved(client);
    int seen = reporting.version(worker, id);
    Person colleague = given.aColleagueOf(worker);
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> first;
      Future<Response> second;
      try (Connection row = database.holding("select 1 from change_report where id = ?", id)) {
        first = both.submit(() -> decide(worker, id, seen, "APPLIED"));
        database.untilWaiting(1);
        second = both.submit(() -> decide(colleague, id, seen, "NO_EFFECT"));
        database.untilWaiting(2);
        row.rollback();
      }
      first.get().then().statusCode(200);
      second
          .get()
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/change-processed"))
          .body("params.changeReport.state.status", equalTo("APPLIED"));
    }
    client.get("/api/v1/notices").then().body("items", hasSize(1));
  }

  @Test
  void ofTwoWorkersOneDecides() {
    UUID id = reporting.moved(client);
    int seen = reporting.version(worker, id);
    decide(worker, id, seen, "APPLIED").then().statusCode(200);
    Person colleague = given.aColleagueOf(worker);
    decide(colleague, id, seen, "NO_EFFECT")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/change-processed"))
        .body("params.changeReport.state.status", equalTo("APPLIED"));
  }

  @Test
  void aCorrectionBetweenLookingAndDecidingIsSeenFirst() {
    UUID id = reporting.moved(client);
    int seen = reporting.version(worker, id);
    client
        .body(reporting.answers(client, id, "ADDRESS", Reporting.address()))
        .put(ONE + "/correction", id)
        .then()
        .statusCode(200);
    decide(worker, id, seen, "APPLIED")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"));
  }

  @Test
  void proofIsAskedAndTheReviewGoesOnOnceItNeedNotComeAnyMore() {
    UUID id = reporting.lost(client);
    Response asked =
        worker
            .body(
                Map.of(
                    "version",
                    reporting.version(worker, id),
                    "requirement",
                    "job-loss",
                    "reason",
                    "A letter, please."))
            .post(ONE + "/proof-requests", id);
    asked
        .then()
        .statusCode(200)
        .body("state.status", equalTo("PROOF_ASKED"))
        .body("proof.state", equalTo("ASKED"));
    String item = asked.path("proof.items[0].checklistItemId");
    worker
        .body(Map.of("reason", "We have it from elsewhere.", "version", 0))
        .post("/api/v1/checklist-items/{id}/waiver", item)
        .then()
        .statusCode(200);
    worker
        .get(ONE, id)
        .then()
        .body("state.status", equalTo("IN_REVIEW"))
        .body("proof.state", equalTo("ACCEPTED"));
  }

  private UUID started() {
    return reporting.sent(
        client,
        "JOB",
        Map.of(
            "happenedOn",
            Reporting.today().minusDays(30).toString(),
            "what",
            "STARTED",
            "employer",
            "Birch Street Bakery",
            "hoursPerWeek",
            20,
            "pay",
            "15.50",
            "payPeriod",
            "HOUR"));
  }

  @Test
  void whatHoldsNoLongerIsADifferenceToo() {
    apply(started()).then().statusCode(200);
    worker
        .get(ONE, reporting.lost(client))
        .then()
        .body("differences.find { it.field == 'employer' }.changed", equalTo(false))
        .body("differences.find { it.field == 'pay' }.was", equalTo("15.50"))
        .body("differences.find { it.field == 'pay' }.becomes", nullValue())
        .body("differences.find { it.field == 'pay' }.changed", equalTo(true));
  }

  @Test
  void aFactNeverEndsBeforeItBegan() {
    apply(started()).then().statusCode(200);
    UUID over = reporting.lost(client);
    Map<String, Object> before = decision(reporting.version(worker, over), "APPLIED");
    before.put("effectiveOn", Reporting.today().minusDays(90).toString());
    worker.body(before).post(ONE + "/decision", over).then().statusCode(200);
    worker
        .get(CIRCUMSTANCES, begun.code())
        .then()
        .body("items[0].history[0].validFrom", equalTo(Reporting.today().toString()))
        .body("items[0].history[0].validTo", equalTo(Reporting.today().minusDays(1).toString()));
  }

  @Test
  void aJobThatEndedIsOverInTheRecord() {
    UUID started = started();
    apply(started).then().statusCode(200);
    apply(reporting.lost(client)).then().statusCode(200);
    worker
        .get(CIRCUMSTANCES, begun.code())
        .then()
        .body("items", hasSize(1))
        .body("items[0].current", equalTo(null))
        .body("items[0].history", hasSize(1));
  }

  @Test
  void aNewNameIsTheClientsFromThenOn() {
    apply(
            reporting.sent(
                client,
                "NAME",
                Map.of(
                    "happenedOn",
                    Reporting.today().minusDays(9).toString(),
                    "newName",
                    "Rosa Birchwater",
                    "reason",
                    "MARRIAGE")))
        .then()
        .statusCode(200);
    worker
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("name", equalTo("Rosa Birchwater"));
  }

  @Test
  void aNewNumberReachesTheClient() {
    String phone = Casework.aPhone();
    apply(
            reporting.sent(
                client,
                "CONTACT_DETAILS",
                Map.of("happenedOn", Reporting.today().toString(), "phone", phone)))
        .then()
        .statusCode(200);
    worker
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .body("contacts.address", hasItem(phone));
  }

  @Test
  void staffTakeDownAChangeForAClientWhoCalls() {
    String id =
        worker
            .body(Map.of("kind", "ADDRESS"))
            .post("/api/v1/clients/{code}/change-reports", begun.code())
            .then()
            .statusCode(201)
            .body("channel", equalTo("PHONE"))
            .extract()
            .path("id");
    UUID report = UUID.fromString(id);
    client.get(ONE, id).then().statusCode(404);
    reporting
        .save(worker, report, reporting.answers(worker, report, "ADDRESS", Reporting.address()))
        .then()
        .statusCode(200);
    reporting.submit(worker, report).then().statusCode(200);
    client.get(ONE, id).then().statusCode(200).body("channel", equalTo("PHONE"));
  }
}
