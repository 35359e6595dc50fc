package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.signatures.telephone.Speaking;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A client reports a change on the telephone and signs it with their voice. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SpokenReportTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Reporting reporting;
  @Inject Speaking speaking;

  private UUID takenDown(Begun begun) {
    Person worker = begun.caseworker();
    String id =
        worker
            .body(Map.of("kind", "OTHER"))
            .post("/api/v1/clients/{code}/change-reports", begun.code())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    UUID report = UUID.fromString(id);
    Map<String, String> fields =
        Map.of("text", "A neighbour lends us a room.", "happenedOn", Reporting.today().toString());
    reporting
        .save(worker, report, reporting.answers(worker, report, "OTHER", fields))
        .then()
        .statusCode(200);
    return report;
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
            .extract()
            .path("telephoneSignature.signature.number");
    begun
        .caseworker()
        .get("/api/v1/change-reports/{id}", report)
        .then()
        .body("state.status", equalTo("SUBMITTED"))
        .body("receivedAt", equalTo(said.get("recordedAt")));
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
  void anotherClientsReportIsNotThereToBeRead() {
    Begun begun = casework.aClient();
    Begun other = casework.aClientOf(begun.caseworker(), "snap");
    script(other, takenDown(begun)).statusCode(404);
  }
}
