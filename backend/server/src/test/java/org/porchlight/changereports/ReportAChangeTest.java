package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ReportAChangeTest {

  private static final String ONE = "/api/v1/change-reports/{id}";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;

  private Casework.Begun begun;
  private Person client;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
  }

  @Test
  void aDraftIsSavedAndGoneOnWithElsewhere() {
    UUID id = reporting.begun(client, "JOB");
    Map<String, Object> answers =
        reporting.answers(client, id, "JOB", Map.of("what", "ENDED", "employer", "Birch Street"));
    answers.put("page", "job-last-day");
    reporting.save(client, id, answers).then().statusCode(200).body("version", equalTo(1));
    Person elsewhere = given.signedInAs(begun.clientId());
    elsewhere
        .get(ONE, id)
        .then()
        .statusCode(200)
        .body("page", equalTo("job-last-day"))
        .body("change.kind", equalTo("JOB"))
        .body("change.employer", equalTo("Birch Street"))
        .body("allowed", contains("save", "delete", "sign"))
        .body("receivedAt", nullValue());
    elsewhere.get("/api/v1/change-reports").then().body("items", hasSize(1));
  }

  @Test
  void ofTwoDevicesTheSecondIsToldWhatTheFirstSaved() {
    UUID id = reporting.begun(client, "JOB");
    Map<String, Object> stale =
        reporting.answers(client, id, "JOB", Map.of("employer", "Second Bakery"));
    reporting
        .save(client, id, reporting.answers(client, id, "JOB", Map.of("employer", "First Bakery")))
        .then()
        .statusCode(200);
    reporting
        .save(client, id, stale)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.changeReport.change.employer", equalTo("First Bakery"));
  }

  @Test
  void aDraftKeepsItsKind() {
    UUID id = reporting.begun(client, "JOB");
    Map<String, Object> other = reporting.answers(client, id, "NAME", Map.of());
    reporting
        .save(client, id, other)
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("change.kind"));
  }

  @Test
  void whatIsMissingIsNamedBeforeItIsSent() {
    UUID id = reporting.filled(client, "JOB", Map.of("what", "ENDED"));
    reporting
        .submit(client, id)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/change-incomplete"))
        .body("fields.field", hasItems("change.happenedOn", "change.employer", "change.reason"));
    client.get(ONE, id).then().body("state.status", equalTo("DRAFT"));
  }

  @Test
  void whatWasSentHasANumberAndATimeAndWaitsForStaff() {
    UUID id = reporting.filled(client, "JOB", Reporting.jobLoss());
    Response sent = reporting.submit(client, id);
    sent.then()
        .statusCode(201)
        .body("changeReport.state.status", equalTo("SUBMITTED"))
        .body("changeReport.revision", equalTo(1))
        .body("changeReport.onTime", equalTo(true))
        .body("changeReport.receivedAt", notNullValue())
        .body("changeReport.actBy", notNullValue())
        .body("changeReport.allowed", hasItems("correct", "withdraw", "showProof"))
        .body("confirmation.kind", equalTo("CHANGE_REPORTED"))
        .body("confirmation.number", matchesPattern("PL-....-...."))
        .body("confirmation.subject.changeKind", equalTo("JOB"));
    begun
        .caseworker()
        .get("/api/v1/worklist?limit=100")
        .then()
        .body(
            "items.findAll { it.changeReportId == '" + id + "' }.kind",
            contains("CHANGE_TO_REVIEW"));
    client.get("/api/v1/timeline").then().body("items.kind", hasItem("CHANGE_REPORTED"));
  }

  @Test
  void whatWasSentIsNoDraft() {
    UUID id = reporting.moved(client);
    reporting
        .save(client, id, reporting.answers(client, id, "ADDRESS", Map.of()))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/change-not-a-draft"));
    client.delete(ONE, id).then().statusCode(409);
    reporting.submit(client, id).then().statusCode(409);
  }

  @Test
  void aDraftIsThrownAway() {
    UUID id = reporting.begun(client, "OTHER");
    client.delete(ONE, id).then().statusCode(204);
    client.get(ONE, id).then().statusCode(404);
  }

  @Test
  void aDraftIsTheClientsAlone() {
    UUID id = reporting.begun(client, "OTHER");
    begun.caseworker().get(ONE, id).then().statusCode(404);
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/change-reports", begun.code())
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void atMostTwentyAreBegun() {
    for (int i = 0; i < 20; i++) {
      reporting.begun(client, "OTHER");
    }
    client
        .body(Map.of("kind", "OTHER"))
        .post("/api/v1/change-reports")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-drafts"));
  }

  @Test
  void aCorrectionCountsOnceItIsSentAndTheFirstVersionStays() {
    UUID id = reporting.lost(client);
    String receivedAt = client.get(ONE, id).path("receivedAt");
    Map<String, Object> other = new HashMap<>(Reporting.jobLoss());
    other.put("employer", "Birch Lane Bakery");
    client
        .body(reporting.answers(client, id, "JOB", other))
        .put(ONE + "/correction", id)
        .then()
        .statusCode(200)
        .body("change.employer", equalTo("Birch Street Bakery"))
        .body("correction.change.employer", equalTo("Birch Lane Bakery"))
        .body("allowed", hasItems("sign", "discardCorrection"));
    reporting
        .submit(client, id)
        .then()
        .statusCode(201)
        .body("confirmation.kind", equalTo("CHANGE_CORRECTED"))
        .body("changeReport.change.employer", equalTo("Birch Lane Bakery"))
        .body("changeReport.receivedAt", equalTo(receivedAt))
        .body("changeReport.revision", equalTo(2));
    client
        .get(ONE + "/versions", id)
        .then()
        .statusCode(200)
        .body("items.revision", contains(2, 1))
        .body("items[1].change.employer", equalTo("Birch Street Bakery"));
  }

  @Test
  void aWithdrawnReportIsOver() {
    UUID id = reporting.lost(client);
    client
        .body(Map.of("version", reporting.version(client, id), "reason", "I was wrong."))
        .post(ONE + "/withdrawal", id)
        .then()
        .statusCode(200)
        .body("changeReport.state.status", equalTo("WITHDRAWN"))
        .body("changeReport.state.finished", equalTo(true))
        .body("changeReport.withdrawal.reason", equalTo("I was wrong."))
        .body("confirmation.kind", equalTo("CHANGE_WITHDRAWN"));
    client
        .body(reporting.answers(client, id, "JOB", Map.of()))
        .put(ONE + "/correction", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/change-processed"));
    begun
        .caseworker()
        .get("/api/v1/worklist?limit=100")
        .then()
        .body("items.changeReportId", not(hasItem(id.toString())));
  }

  @Test
  void promisedProofIsOnTheChecklist() {
    UUID id = reporting.begun(client, "JOB");
    Map<String, Object> answers = reporting.answers(client, id, "JOB", Reporting.jobLoss());
    LocalDate by = Reporting.today().plusDays(20);
    answers.put("proof", Map.of("choice", "SEND_LATER", "by", by.toString()));
    reporting.save(client, id, answers).then().statusCode(200);
    String item =
        reporting
            .submit(client, id)
            .then()
            .statusCode(201)
            .body("changeReport.proof.state", equalTo("PROMISED"))
            .body("changeReport.proof.items", hasSize(1))
            .extract()
            .path("changeReport.proof.items[0].checklistItemId");
    client
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .statusCode(200)
        .body("requirement", equalTo("job-loss"));
  }

  @Test
  void whoHasNoProofIsGivenAnotherWay() {
    UUID id = reporting.begun(client, "JOB");
    Map<String, Object> answers = reporting.answers(client, id, "JOB", Reporting.jobLoss());
    answers.put("proof", Map.of("choice", "HAVE_NONE"));
    reporting.save(client, id, answers).then().statusCode(200);
    String number =
        reporting
            .submit(client, id)
            .then()
            .statusCode(201)
            .body("changeReport.proof.state", equalTo("NONE_AVAILABLE"))
            .extract()
            .path("confirmation.number");
    Response confirmations = client.get("/api/v1/confirmations");
    confirmations.then().body("items.number", hasItem(number));
    assertEquals(
        1,
        confirmations.jsonPath().getList("items.findAll { it.kind != 'CONSENT_GIVEN' }").size(),
        "one receipt of one act");
  }

  @Test
  void itsWordsAreInTheLanguageAskedFor() {
    UUID id = reporting.lost(client);
    client
        .header("Accept-Language", "fr")
        .get(ONE + "/statement", id)
        .then()
        .statusCode(200)
        .body("language", equalTo("FR"))
        .body("paragraphs.text.join(' ')", containsString("il n’y avait plus de travail"));
  }
}
