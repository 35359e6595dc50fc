package org.porchlight.notices;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.branches.Branch;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/**
 * A letter reaches its client, on the page or on paper, and a wrong one is put right by another.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class LetterPostTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject SentMessages messages;
  @Inject WatchUnopened watch;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Begun begun;

  @BeforeEach
  void atNoon() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    begun = casework.aClient();
    casework.moved(begun, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
  }

  @AfterEach
  void today() {
    messages.gatewayAnswers(begun.contact(), 204);
    jobs.runDueLettingFail();
    clock.reset();
  }

  private Person client() {
    return given.signedInAs(begun.clientId());
  }

  private void wants(String delivery) {
    client()
        .body(Map.of("delivery", delivery))
        .put("/api/v1/notice-delivery")
        .then()
        .statusCode(200)
        .body("delivery", equalTo(delivery))
        .body("since", notNullValue())
        .body("byStaff", equalTo(false));
  }

  @Test
  void whoeverTakesBackTheirConsentToBusinessOnlineIsWrittenToOnPaperAgain() {
    signing.consented(client());
    wants("PAGE");
    client()
        .body(Map.of())
        .post("/api/v1/consents/electronic-business/withdrawal")
        .then()
        .statusCode(201);
    client().get("/api/v1/notice-delivery").then().body("delivery", equalTo("POST"));
  }

  /** A letter goes out. */
  private String approved() {
    casework.moved(begun, 2, EnrolmentStatus.APPROVED);
    return letter();
  }

  private String letter() {
    return client().get("/api/v1/notices").path("items[0].id");
  }

  private ValidatableResponse record() {
    return given
        .signedInAgain(begun.caseworker())
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .statusCode(200);
  }

  @Test
  void whoDidNotAskForTheirPageOnlyGetsPaperWithinThreeOpenDays() {
    String id = approved();
    Branch branch = given.theBranch();
    Instant due = branch.endOf(branch.addOpenDays(branch.today(clock), 3));
    record()
        .body("tasks.kind", contains("NOTICE_TO_POST"))
        .body("tasks[0].noticeId", equalTo(id))
        .body("tasks[0].dueAt", equalTo(due.toString()))
        .body("tasks[0].allowed", contains("complete"));
    String task = record().extract().path("tasks[0].id");
    begun
        .caseworker()
        .body(Map.of("outcome", "DONE", "note", "Posted today to 12 Birch Street."))
        .post("/api/v1/worklist/{id}/completion", task)
        .then()
        .statusCode(200);
    record()
        .body("tasks", hasSize(0))
        .body("engagements.items[0].text", equalTo("Posted today to 12 Birch Street."));
  }

  @Test
  void whoAskedForTheirPageOnlyGetsNoPaper() {
    wants("PAGE");
    String id = approved();
    record().body("tasks.kind", not(hasItem("NOTICE_TO_POST")));
    client().get("/api/v1/notices/{id}", id).then().body("delivery", equalTo("PAGE"));
    client().get("/api/v1/home").then().body("unopenedNotices", equalTo(1));
    client().post("/api/v1/notices/{id}/opening", id).then().statusCode(200);
    client().get("/api/v1/home").then().body("unopenedNotices", equalTo(0));
  }

  @Test
  void whereNoAlertArrivesItGoesByPostAfterAll() {
    wants("PAGE");
    messages.gatewayAnswers(begun.contact(), 404);
    approved();
    messages.to(begun.contact());
    record().body("tasks.kind", hasItems("NOTICE_TO_POST", "CONTACT_BOUNCED"));
  }

  @Test
  void staffWriteDownWhatTheClientSays() {
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/notice-delivery", begun.code())
        .then()
        .body("delivery", equalTo("POST"))
        .body("since", nullValue());
    begun
        .caseworker()
        .body(Map.of("delivery", "PAGE", "source", "PHONE"))
        .put("/api/v1/clients/{code}/notice-delivery", begun.code())
        .then()
        .statusCode(200)
        .body("byStaff", equalTo(true));
    wants("POST");
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/notice-delivery/history", begun.code())
        .then()
        .statusCode(200)
        .body("items.delivery", contains("POST", "PAGE"))
        .body("items.source", contains("CLIENT_PAGE", "PHONE"))
        .body("items[0].by", nullValue())
        .body("items[1].by", notNullValue());
    client()
        .get("/api/v1/timeline")
        .then()
        .body("items[0].kind", equalTo("NOTICE_DELIVERY_CHOSEN"));
  }

  @Test
  void whoLeavesALetterUnopenedIsToldOnceMoreAndNotAgain() {
    wants("PAGE");
    approved();
    assertEquals(1, told());
    clock.advance(Duration.ofDays(4));
    watch.run();
    assertEquals(2, told());
    clock.advance(Duration.ofDays(4));
    watch.run();
    assertEquals(2, told());
    record().body("tasks.kind", not(hasItem("NOTICE_UNOPENED")));
  }

  private long told() {
    return messages.to(begun.contact()).stream()
        .filter(sent -> sent.body().contains("una carta"))
        .count();
  }

  @Test
  void somebodyCallsAboutACutThatTheClientHasNotRead() {
    wants("PAGE");
    casework.moved(begun, 2, EnrolmentStatus.APPROVED);
    client().post("/api/v1/notices/{id}/opening", letter()).then().statusCode(200);
    cut("Su renta bajó.");
    clock.advance(Duration.ofDays(4));
    watch.run();
    record().body("tasks.kind", contains("NOTICE_UNOPENED"));
    client().post("/api/v1/notices/{id}/opening", letter()).then().statusCode(200);
    record().body("tasks", hasSize(0));
  }

  private void cut(String reason) {
    begun
        .caseworker()
        .body(Map.of("to", "ADVERSE_ACTION_PENDING", "reason", reason, "version", 3))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(200);
  }

  @Test
  void aWrongLetterStaysAndSaysThatAnotherTookItsPlace() {
    casework.moved(begun, 2, EnrolmentStatus.APPROVED);
    cut("Su renta bajó en marzo.");
    String wrong = letter();
    String right =
        correct(wrong, Map.of("reason", "Su renta bajó en abril."))
            .statusCode(201)
            .body("supersedes", equalTo(wrong))
            .body("kind", equalTo("ADVERSE_ACTION"))
            .body("text.parts[0].heading", equalTo("Esta carta reemplaza a otra"))
            .body("reason", equalTo("Su renta bajó en abril."))
            .extract()
            .path("id");
    client()
        .get("/api/v1/notices/{id}", wrong)
        .then()
        .body("state.status", equalTo("SUPERSEDED"))
        .body("state.finished", equalTo(true))
        .body("supersededBy", equalTo(right))
        .body("reason", equalTo("Su renta bajó en marzo."));
    correct(wrong, Map.of("reason", "Otra vez."))
        .statusCode(409)
        .body("type", equalTo("/problems/notice-superseded"))
        .body("params.noticeId", equalTo(right));
    record().body("tasks.findAll { it.kind == 'NOTICE_TO_POST' }.noticeId", hasItem(right));
    record().body("tasks.noticeId", not(hasItem(wrong)));
  }

  @Test
  void aCorrectionIsAnnouncedAsFarAheadAsTheFirst() {
    casework.moved(begun, 2, EnrolmentStatus.APPROVED);
    cut("Su renta bajó.");
    LocalDate soon = given.theBranch().today(clock).plusDays(9);
    correct(letter(), Map.of("reason", "Su renta bajó.", "effectiveOn", soon.toString()))
        .statusCode(422)
        .body("type", equalTo("/problems/effective-too-early"));
  }

  private ValidatableResponse correct(String id, Map<String, ?> body) {
    return begun.caseworker().body(body).post("/api/v1/notices/{id}/correction", id).then();
  }

  @Test
  void whatIsPreviewedIsWordForWordWhatGoesOut() {
    Map<String, Object> decision =
        Map.of(
            "enrolmentId", begun.enrolmentId(), "to", "APPROVED", "reason", "Todo está completo.");
    Map<String, ?> seen =
        begun
            .caseworker()
            .body(decision)
            .post("/api/v1/notices/preview")
            .then()
            .statusCode(200)
            .body("kind", equalTo("ENROLMENT_DECIDED"))
            .extract()
            .path("text");
    client().get("/api/v1/notices").then().body("items", hasSize(0));
    begun
        .caseworker()
        .body(Map.of("to", "APPROVED", "reason", "Todo está completo.", "version", 2))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(200);
    assertEquals(seen, client().get("/api/v1/notices/{id}", letter()).path("text"));
  }

  @Test
  void whatDecidesNothingHasNoLetter() {
    begun
        .caseworker()
        .body(Map.of("enrolmentId", begun.enrolmentId(), "to", "VERIFICATION_DUE"))
        .post("/api/v1/notices/preview")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/nothing-to-decide"));
  }

  @Test
  void aConfirmationCanBeShownOnPaper() throws IOException {
    var item = casework.asked(begun, "earned-income");
    String number =
        client()
            .body(Map.of("choice", "HELP_ME_FIND"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .path("confirmation.number");
    for (Person reader : List.of(client(), begun.caseworker())) {
      byte[] file =
          reader
              .get("/api/v1/confirmations/{number}/pdf", number)
              .then()
              .statusCode(200)
              .contentType("application/pdf")
              .extract()
              .asByteArray();
      try (PDDocument read = Loader.loadPDF(file)) {
        String text = new PDFTextStripper().getText(read);
        assertTrue(text.contains("Tomamos nota"), text);
        assertTrue(text.contains(number), text);
        assertTrue(text.contains("Ayuda para alimentos"), text);
      }
    }
  }
}
