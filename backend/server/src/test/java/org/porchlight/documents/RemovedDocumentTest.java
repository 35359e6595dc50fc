package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** That a document was removed is said to those whose it was, and its receipt stays. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RemovedDocumentTest {

  @Inject Keeping keeping;
  @Inject Sending sending;
  @Inject Casework casework;
  @Inject Given given;
  @Inject TestClock clock;

  private Sending.Asked asked;
  private String removed;
  private String number;

  @BeforeEach
  void aDocumentThatWasRemoved() throws Exception {
    asked = keeping.asked("snap");
    removed = keeping.accepted(asked, Photos.jpeg(64, 48), Photos.jpeg(48, 64));
    number = asked.client().get("/api/v1/documents/{id}", removed).path("confirmationNumber");
    keeping.untilItIsOver();
    keeping.wholeNight();
    asked = keeping.signedInAgain(asked);
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private List<Person> both() {
    return List.of(asked.client(), asked.caseworker());
  }

  @Test
  void whoCouldSeeItIsToldWhenItWasRemoved() {
    for (Person person : both()) {
      gone(person.get("/api/v1/documents/{id}", removed));
      gone(person.get("/api/v1/documents/{id}/pages/1/picture", removed));
    }
    Person worker = asked.caseworker();
    gone(worker.get("/api/v1/documents/{id}/pages/2/original", removed));
    gone(worker.get("/api/v1/documents/{id}/review", removed));
    gone(worker.put("/api/v1/documents/{id}/pages/1/view", removed));
    gone(
        worker
            .body(Map.of("decision", "ACCEPT", "version", 1))
            .post("/api/v1/documents/{id}/review", removed));
    gone(
        worker
            .body(Map.of("version", 1))
            .post("/api/v1/documents/{id}/review/withdrawal", removed));
  }

  private void gone(Response answer) {
    answer
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/document-removed"))
        .body("params.removedOn", equalTo(keeping.today().toString()))
        .body("params.keptFor", equalTo("P3Y1M"))
        .body("params.confirmationNumber", equalTo(number));
  }

  @Test
  void forAllOthersItNeverWas() {
    Person client = keeping.asked("snap").client();
    for (Person stranger : List.of(client, given.aCaseworkerOf(given.aBranch()))) {
      for (String path : List.of("", "/pages/1/picture")) {
        Response never = stranger.get("/api/v1/documents/" + UUID.randomUUID() + path);
        Response others = stranger.get("/api/v1/documents/" + removed + path);
        assertEquals(404, others.statusCode());
        assertEquals(never.asString(), others.asString());
      }
    }
  }

  @Test
  void itStandsAmongTheOthersWithoutItsPages() {
    Sending.Asked again =
        new Sending.Asked(
            asked.begun(), asked.client(), casework.asked(asked.begun(), "earned-income"));
    String newer = sending.sent(again, Photos.jpeg(64, 48));
    for (Person person : both()) {
      String next =
          person
              .queryParam("limit", 1)
              .get("/api/v1/documents")
              .then()
              .statusCode(200)
              .body("items.id", contains(newer))
              .body("items[0].removed", nullValue())
              .extract()
              .path("next");
      person
          .queryParam("limit", 1)
          .queryParam("cursor", next)
          .get("/api/v1/documents")
          .then()
          .body("items.id", contains(removed))
          .body("items[0].removed.at", notNullValue())
          .body("items[0].removed.keptFor", equalTo("P3Y1M"))
          .body("items[0].removed.pages", equalTo(2))
          .body("items[0].pages", empty())
          .body("items[0].state.status", equalTo("ACCEPTED"))
          .body("next", nullValue());
      person
          .get("/api/v1/checklist-items/{id}", asked.itemId())
          .then()
          .body("documents.id", contains(removed))
          .body("documents[0].removed.pages", equalTo(2));
    }
    asked
        .caseworker()
        .get("/api/v1/clients/{code}", asked.begun().code())
        .then()
        .body("enrolments[0].items.documents.flatten().id", hasItem(removed));
  }

  @Test
  void itsReceiptStaysAndItsEndIsPartOfTheRecord() {
    for (Person person : both()) {
      person
          .get("/api/v1/confirmations/{number}", number)
          .then()
          .statusCode(200)
          .body("subject.documentId", equalTo(removed));
    }
    asked
        .client()
        .get("/api/v1/timeline")
        .then()
        .body("items[0].kind", equalTo("DOCUMENT_REMOVED"))
        .body("items[0].byRole", nullValue())
        .body("items[0].params.number", equalTo(number));
    asked
        .caseworker()
        .get("/api/v1/clients/{code}/audit", asked.begun().code())
        .then()
        .body("items.find { it.what == 'DOCUMENT_REMOVED' }.byRole", nullValue())
        .body(
            "items.find { it.what == 'DOCUMENT_REMOVED' }.which.contains('keptFor=P3Y1M')",
            equalTo(true));
  }

  @Test
  void whatItWasAcceptedForIsAskedForAgainWhereItIsNeeded() {
    TwoPrograms both = TwoPrograms.of(asked);
    both.asked(both.medicaid(), "earned-income").body("state.status", equalTo("ASKED"));
  }
}
