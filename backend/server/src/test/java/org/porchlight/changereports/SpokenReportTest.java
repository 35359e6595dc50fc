package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branches;
import org.porchlight.signatures.Signing;
import org.porchlight.signatures.telephone.Speaking;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** A client reports a change on the telephone and signs it with their voice. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SpokenReportTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Reporting reporting;
  @Inject Speaking speaking;
  @Inject Branches branches;
  @Inject TestClock clock;

  private UUID takenDown(Begun begun) {
    Map<String, String> fields =
        Map.of("text", "A neighbour lends us a room.", "happenedOn", Reporting.today().toString());
    return reporting.takenDown(begun, "OTHER", fields);
  }

  private static ValidatableResponse script(Begun begun, UUID report) {
    return begun
        .caseworker()
        .queryParam("kind", "CHANGE_REPORT")
        .queryParam("subjectId", report)
        .get("/api/v1/clients/{code}/telephone-script", begun.code())
        .then();
  }

  private Map<String, Object> said(Begun begun, UUID report) {
    Map<String, Object> said = speaking.said(begun);
    said.put("kind", "CHANGE_REPORT");
    said.put("subjectId", report.toString());
    said.put("statementHash", script(begun, report).extract().path("statement.hash"));
    return said;
  }

  @Test
  void itIsReceivedWhenItWasSaidAndHasOneReceipt() {
    Begun begun = casework.aClient();
    UUID report = takenDown(begun);
    Map<String, Object> said = said(begun, report);
    String number =
        Speaking.keep(begun, said)
            .statusCode(201)
            .body("confirmation.kind", equalTo("CHANGE_REPORTED"))
            .body("confirmation.subject.signatureNumber", startsWith("SG-"))
            .extract()
            .path("telephoneSignature.signature.number");
    begun
        .caseworker()
        .get("/api/v1/change-reports/{id}", report)
        .then()
        .body("state.status", equalTo("SUBMITTED"))
        .body("receivedAt", equalTo(said.get("recordedAt")))
        .body("signatureNumber", equalTo(number));
    Person client = given.signedInAs(begun.clientId());
    client.get("/api/v1/signatures").then().body("items.number", contains(number));
    client.get("/api/v1/confirmations").then().body("items.kind", contains("CHANGE_REPORTED"));
    begun
        .caseworker()
        .get("/api/v1/worklist")
        .then()
        .body("items.kind", hasItem("CHANGE_TO_REVIEW"));
  }

  @Test
  void theOfficeHasItsTenDaysFromTheDayOnWhichItWasSaid() {
    Begun begun = casework.aClient();
    UUID report = takenDown(begun);
    Map<String, Object> said = said(begun, report);
    Instant yesterday = clock.instant().minus(Duration.ofHours(23));
    said.put("recordedAt", yesterday.truncatedTo(ChronoUnit.SECONDS).toString());
    Speaking.keep(begun, said).statusCode(201);
    LocalDate heard = LocalDate.ofInstant(yesterday, ZoneId.of("America/Toronto"));
    LocalDate last = branches.get(begun.caseworker().branchId()).nextOpenDay(heard.plusDays(10));
    begun
        .caseworker()
        .get("/api/v1/change-reports/{id}", report)
        .then()
        .body("receivedAt", equalTo(said.get("recordedAt")))
        .body("actBy", equalTo(last.toString()));
  }

  @Test
  void whatIsCorrectedAloudKeepsTheDayOnWhichItWasFirstTold() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    UUID report = reporting.lost(client);
    String receivedAt = client.get("/api/v1/change-reports/{id}", report).path("receivedAt");
    Person worker = begun.caseworker();
    Map<String, Object> change = new HashMap<>(Reporting.jobLoss());
    change.put("employer", "Birch Lane Bakery");
    worker
        .body(reporting.answers(worker, report, "JOB", change))
        .put("/api/v1/change-reports/{id}/correction", report)
        .then()
        .statusCode(200);
    client.body(Map.of()).post(Signing.CONSENT + "/withdrawal").then().statusCode(201);
    Speaking.keep(begun, said(begun, report))
        .statusCode(201)
        .body("confirmation.kind", equalTo("CHANGE_CORRECTED"));
    client
        .get("/api/v1/change-reports/{id}", report)
        .then()
        .body("receivedAt", equalTo(receivedAt))
        .body("revision", equalTo(2));
    script(begun, report).statusCode(409);
  }

  @Test
  void anotherClientsReportIsNotThereToBeRead() {
    Begun begun = casework.aClient();
    Begun other = casework.aClientOf(begun.caseworker(), "snap");
    script(other, takenDown(begun)).statusCode(404);
  }
}
