package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** What a client can show: that they told, and when; and what is due of them next. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProveItTest {

  private static final String ONE = "/api/v1/change-reports/{id}";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;

  private Person client;

  @BeforeEach
  void aClient() {
    client = given.signedInAs(casework.aClient().clientId());
  }

  @Test
  void theProofSaysWhenAndNotWhat() {
    UUID id = reporting.lost(client);
    String number = client.get(ONE, id).path("number");
    client
        .get(ONE + "/proof", id)
        .then()
        .statusCode(200)
        .body("number", equalTo(number))
        .body("timeZone", equalTo("America/Toronto"))
        .body("receivedOn", equalTo(Reporting.today().toString()))
        .body("onTime", equalTo(true));
  }

  @Test
  void thePaperSaysTheSameInTheLanguageAskedFor() throws IOException {
    UUID id = reporting.lost(client);
    String number = client.get(ONE, id).path("number");
    byte[] file =
        client
            .header("Accept-Language", "fr")
            .get(ONE + "/proof.pdf", id)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains(number), text);
      assertTrue(text.contains("Preuve qu’un changement a été signalé"), text);
      assertTrue(!text.contains("Birch Street Bakery"), text);
    }
  }

  @Test
  void aDraftProvesNothing() {
    client
        .get(ONE + "/proof", reporting.begun(client, "JOB"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-received-yet"));
  }

  @Test
  void theCalendarKnowsWhatIsBegunAndWhatIsPromised() {
    reporting.filled(client, "JOB", Reporting.jobLoss());
    UUID promised = reporting.begun(client, "JOB");
    Map<String, Object> answers = reporting.answers(client, promised, "JOB", Reporting.jobLoss());
    answers.put(
        "proof", Map.of("choice", "SEND_LATER", "by", Reporting.today().plusDays(2).toString()));
    reporting.save(client, promised, answers).then().statusCode(200);
    reporting.submit(client, promised).then().statusCode(201);
    client
        .get("/api/v1/calendar")
        .then()
        .statusCode(200)
        .body("today", equalTo(Reporting.today().toString()))
        .body("dates", hasSize(3))
        .body("dates[0].kind", equalTo("PROOF_PROMISED"))
        .body("dates[0].daysLeft", equalTo(2))
        .body("dates.kind", hasItem("REPORT_DUE"))
        .body(
            "dates.findAll { it.kind == 'PROOF_DUE' }.changeReportId",
            contains(promised.toString()));
  }

  @Test
  void theAdviceIsOfTheClientsOwnPrograms() {
    client
        .get("/api/v1/change-reports/advice?kind=JOB&happenedOn=2026-03-02")
        .then()
        .statusCode(200)
        .body("kinds", hasSize(1))
        .body("kinds[0].duty", equalTo("MUST"))
        .body("kinds[0].dueOn", equalTo("2026-03-12"))
        .body("kinds[0].programs.program", contains("snap"))
        .body("kinds[0].programs[0].source", equalTo("7 CFR 273.12(a)(1)(i), (a)(2)"));
    client.get("/api/v1/change-reports/advice").then().body("kinds", hasSize(13));
  }
}
