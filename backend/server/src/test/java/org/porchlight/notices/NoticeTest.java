package org.porchlight.notices;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** A letter that counts: issued with the decision, read, kept, and never edited. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NoticeTest {

  private static final Map<String, String> LESS = Map.of("amount", "204.00", "currency", "USD");

  @Inject Given given;
  @Inject Casework casework;
  @Inject Database database;
  @Inject SentMessages messages;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Begun begun;

  @BeforeEach
  void atNoonAClientReceivesBenefits() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
    begun
        .caseworker()
        .body(Map.of("version", 2, "amount", Map.of("amount", "291.00", "currency", "USD")))
        .request("PATCH", "/api/v1/enrolments/{id}", begun.enrolmentId())
        .then()
        .statusCode(200);
    move("APPROVED", 3, Map.of("reason", "Todo está completo.")).statusCode(200);
  }

  @AfterEach
  void today() {
    jobs.runDueLettingFail();
    clock.reset();
  }

  private ValidatableResponse move(String to, int version, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("to", to);
    body.put("version", version);
    return begun
        .caseworker()
        .body(body)
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then();
  }

  private LocalDate branchDay() {
    return given.theBranch().today(clock);
  }

  private Person client() {
    return given.signedInAs(begun.clientId());
  }

  private String latest() {
    return client().get("/api/v1/notices").then().statusCode(200).extract().path("items[0].id");
  }

  private ValidatableResponse read(Person reader) {
    return reader.get("/api/v1/notices/{id}", latest()).then().statusCode(200);
  }

  @Test
  void aDecisionIsALetterInTheClientsLanguage() {
    read(client())
        .body("kind", equalTo("ENROLMENT_DECIDED"))
        .body("decision", equalTo("APPROVED"))
        .body("language", equalTo("es"))
        .body("text.title", equalTo("Aprobamos su solicitud: Ayuda para alimentos"))
        .body("text.lead", hasItem("Recibirá $291.00."))
        .body("text.parts.heading", hasItem("Si no está de acuerdo"))
        .body("text.parts[0].paragraphs", contains("Todo está completo."))
        .body("reason", equalTo("Todo está completo."))
        .body("legalBasis", equalTo("7 CFR 273.10(e)"))
        .body(
            "text.parts.paragraphs.flatten()",
            hasItem("Le enviamos esta carta según: 7 CFR 273.10(g)."))
        .body("programs.id", contains("snap"))
        .body("issuedOn", equalTo(branchDay().toString()))
        .body("recourse.kinds", contains("HEARING"))
        .body("recourse.by", equalTo(branchDay().plusDays(90).toString()))
        .body("recourse.open", equalTo(true))
        .body("recourse.continueBy", nullValue())
        .body("recourse.continueOpen", equalTo(false))
        .body("contact.phone", notNullValue())
        .body("template.version", equalTo(2))
        .body("template.hash.length()", equalTo(64))
        .body("state.status", equalTo("ISSUED"))
        .body("allowed", contains("open"));
  }

  @Test
  void anAdverseActionIsAnnouncedTenDaysAheadWithEveryRight() {
    LocalDate from = branchDay().plusDays(12);
    move(
            "ADVERSE_ACTION_PENDING",
            4,
            Map.of("reason", "Su renta bajó.", "effectiveOn", from.toString(), "amount", LESS))
        .statusCode(200)
        .body("amount.amount", equalTo("291.00"));
    read(client())
        .body("kind", equalTo("ADVERSE_ACTION"))
        .body("decision", equalTo("REDUCED"))
        .body("effectiveOn", equalTo(from.toString()))
        .body("amountBefore.amount", equalTo("291.00"))
        .body("amountAfter.amount", equalTo("204.00"))
        .body("recourse.continueBy", equalTo(from.minusDays(1).toString()))
        .body("recourse.continueOpen", equalTo(true))
        .body("text.parts.heading", hasItem("Conserve sus beneficios mientras espera"));
  }

  @Test
  void whatIsOverIsNotSaidToBeOpen() {
    LocalDate from = branchDay().plusDays(12);
    move("ADVERSE_ACTION_PENDING", 4, Map.of("reason", "Su renta bajó.", "amount", LESS))
        .statusCode(200);
    clock.advance(Duration.ofDays(13));
    read(client())
        .body("recourse.open", equalTo(true))
        .body("recourse.continueBy", lessThan(from.toString()))
        .body("recourse.continueOpen", equalTo(false));
    clock.advance(Duration.ofDays(80));
    read(client()).body("recourse.open", equalTo(false));
  }

  @Test
  void whereNobodyIsHeardTheLetterSaysToWhomToObject() {
    begun = casework.aClientOf(begun.caseworker(), "canada-child-benefit");
    casework.moved(
        begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW, EnrolmentStatus.APPROVED);
    read(client())
        .body("recourse.kinds", contains("OBJECTION"))
        .body("legalBasis", equalTo("Income Tax Act (R.S.C. 1985, c. 1 (5th Supp.)), art. 122.61"))
        .body("text.parts.paragraphs.flatten()", hasItem(containsString("Chief of Appeals")))
        .body("text.parts.paragraphs.flatten()", not(hasItem(containsString("audiencia"))));
  }

  @Test
  void anAdverseActionThatIsTooSoonIsRefusedAndChangesNothing() {
    LocalDate soon = branchDay().plusDays(9);
    String before = latest();
    move("ADVERSE_ACTION_PENDING", 4, Map.of("reason", "Sí.", "effectiveOn", soon.toString()))
        .statusCode(422)
        .body("type", equalTo("/problems/effective-too-early"))
        .body("params.earliest", equalTo(branchDay().plusDays(10).toString()))
        .body("fields.field", contains("effectiveOn"));
    assertEquals(before, latest());
    move("ADVERSE_ACTION_PENDING", 4, Map.of())
        .statusCode(422)
        .body("type", equalTo("/problems/notice-reason-missing"));
  }

  @Test
  void aBenefitIsNotCutBeforeTheDayThatTheClientWasTold() {
    move("ADVERSE_ACTION_PENDING", 4, Map.of("reason", "Su renta bajó.", "amount", LESS))
        .statusCode(200);
    LocalDate told = branchDay().plusDays(10);
    move("REDUCED", 5, Map.of("amount", LESS))
        .statusCode(409)
        .body("type", equalTo("/problems/notice-still-runs"))
        .body("params.effectiveOn", equalTo(told.toString()));
    clock.advance(Duration.ofDays(10));
    begun = again();
    move("REDUCED", 5, Map.of("amount", LESS))
        .statusCode(200)
        .body("amount.amount", equalTo("204.00"));
    read(client())
        .body("decision", equalTo("REDUCED"))
        .body("amountBefore.amount", equalTo("291.00"))
        .body("amountAfter.amount", equalTo("204.00"))
        .body("reason", equalTo("Su renta bajó."));
  }

  @Test
  void whatIsNotDoneAfterAllIsTold() {
    move("ADVERSE_ACTION_PENDING", 4, Map.of("reason", "Su renta bajó.")).statusCode(200);
    move("APPROVED", 5, Map.of()).statusCode(200);
    read(client()).body("decision", equalTo("KEPT")).body("reason", nullValue());
  }

  private Begun again() {
    return new Begun(
        given.signedInAgain(begun.caseworker()),
        begun.clientId(),
        begun.code(),
        begun.enrolmentId(),
        begun.contact());
  }

  @Test
  void onlyTheClientsOwnOpeningCounts() {
    String id = latest();
    read(begun.caseworker())
        .body("state.status", equalTo("ISSUED"))
        .body("allowed", contains("supersede"));
    begun.caseworker().post("/api/v1/notices/{id}/opening", id).then().statusCode(403);
    String at =
        client()
            .post("/api/v1/notices/{id}/opening", id)
            .then()
            .statusCode(200)
            .body("state.status", equalTo("OPENED"))
            .body("allowed", empty())
            .extract()
            .path("openedAt");
    client()
        .post("/api/v1/notices/{id}/opening", id)
        .then()
        .statusCode(200)
        .body("openedAt", equalTo(at));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/notices", begun.code())
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].openedAt", equalTo(at));
  }

  @Test
  void theAlertSaysThatThereIsALetterAndNothingOfIt() {
    String text = messages.lastTo(begun.contact()).body();
    assertEquals("Tenemos una carta para usted. Entre para leerla: http://localhost:8080", text);
  }

  @Test
  void whoHasReadItIsNotCalledToItAnyMore() {
    client().post("/api/v1/notices/{id}/opening", latest()).then().statusCode(200);
    assertFalse(
        messages.to(begun.contact()).stream().anyMatch(sent -> sent.body().contains("carta")));
  }

  @Test
  void whatHappenedIsOnTheTimelineAndInTheRecord() {
    client()
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", hasItem("NOTICE_ISSUED"))
        .body("items.find { it.kind == 'NOTICE_ISSUED' }.params.noticeId", equalTo(latest()));
  }

  @Test
  void thePdfSaysTheSameAndIsTheSameEachTime() throws IOException {
    byte[] file = pdf(client());
    assertArrayEquals(file, pdf(begun.caseworker()));
    try (PDDocument read = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(read);
      assertTrue(text.contains("Aprobamos su solicitud: Ayuda para alimentos"), text);
      assertTrue(text.contains("Si no está de acuerdo"), text);
      assertTrue(text.contains(begun.code()), text);
      assertEquals("es", read.getDocumentCatalog().getLanguage());
    }
  }

  private byte[] pdf(Person reader) {
    return reader
        .get("/api/v1/notices/{id}/pdf", latest())
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  @Test
  void nobodyRewritesALetter() throws SQLException {
    UUID id = UUID.fromString(latest());
    for (String sql :
        new String[] {
          "update notice set decision = 'DENIED' where id = ?", "delete from notice where id = ?"
        }) {
      assertThrows(SQLException.class, () -> database.asApplication(sql, id), sql);
    }
    assertEquals(1, database.asOwner("update notice set decision = decision where id = ?", id));
  }

  @Test
  void anothersLetterDoesNotExist() {
    String id = latest();
    Begun other = casework.aClient();
    Person stranger = given.signedInAs(other.clientId());
    for (String path : new String[] {"", "/pdf"}) {
      stranger.get("/api/v1/notices/{id}" + path, id).then().statusCode(404);
    }
    stranger.post("/api/v1/notices/{id}/opening", id).then().statusCode(404);
  }
}
