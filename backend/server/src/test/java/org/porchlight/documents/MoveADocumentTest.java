package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** What was sent for one thing proves another. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MoveADocumentTest {

  @Inject Sending sending;
  @Inject Casework casework;

  private Sending.Asked asked;
  private UUID residency;
  private String document;

  @BeforeEach
  void aDocumentThatWasSentForTheWrongThing() {
    asked = sending.asked();
    residency = casework.asked(asked.begun(), "residency");
    document = sending.sent(asked);
  }

  private Response move(Person worker, UUID to, int version) {
    return worker
        .body(Map.of("checklistItemId", to, "version", version))
        .post("/api/v1/documents/{id}/move", document);
  }

  private void assertStands(UUID item, String status) {
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .statusCode(200)
        .body("state.status", equalTo(status));
  }

  @Test
  void itWaitsWhereItBelongsAndWhatItWasSentForIsAskedAgain() {
    move(asked.caseworker(), residency, 0)
        .then()
        .statusCode(200)
        .body("item.id", equalTo(residency.toString()))
        .body("document.checklistItemId", equalTo(residency.toString()))
        .body("document.documentType", nullValue())
        .body("document.version", equalTo(1))
        .body("document.state.status", equalTo("CHECKED"))
        .body("elsewhere.checklistItemId", contains(asked.itemId().toString()));
    assertStands(asked.itemId(), "ASKED");
    assertStands(residency, "IN_PROGRESS");
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("documents", empty());
    asked
        .client()
        .get("/api/v1/documents")
        .then()
        .body("items.requirementName", contains("Where you live"))
        .body("items.sentFor", contains("What you earn"));
  }

  @Test
  void itsTaskIsAboutWhatItIsForNow() {
    move(asked.caseworker(), residency, 0).then().statusCode(200);
    asked
        .caseworker()
        .get("/api/v1/worklist?kind=DOCUMENT_TO_CHECK&limit=100")
        .then()
        .body(
            "items.find { it.documentId == '" + document + "' }.what.requirementName",
            equalTo("Residency"));
  }

  @Test
  void theClientSeesWhereItWent() {
    move(asked.caseworker(), residency, 0).then().statusCode(200);
    asked
        .client()
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", hasItem("DOCUMENT_MOVED"))
        .body(
            "items.find { it.kind == 'DOCUMENT_MOVED' }.params.fromRequirement",
            equalTo("earned-income"));
  }

  @Test
  void movedBackItIsAsIfItHadNotBeenMoved() {
    move(asked.caseworker(), residency, 0).then().statusCode(200);
    move(asked.caseworker(), asked.itemId(), 1).then().statusCode(200);
    assertStands(asked.itemId(), "IN_PROGRESS");
    assertStands(residency, "ASKED");
  }

  @Test
  void whereItWasMovedItIsAccepted() {
    move(asked.caseworker(), residency, 0).then().statusCode(200);
    asked
        .caseworker()
        .body(Map.of("decision", "ACCEPT", "version", 1))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    assertStands(residency, "SATISFIED");
    assertStands(asked.itemId(), "ASKED");
  }

  @Test
  void itGoesNowhereElse() {
    Sending.Asked other = sending.asked();
    for (UUID nowhere : List.of(other.itemId(), UUID.randomUUID(), asked.itemId())) {
      move(asked.caseworker(), nowhere, 0)
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/moved-nowhere"));
    }
  }

  @Test
  void whatIsDecidedStaysWhereItIs() {
    asked
        .caseworker()
        .body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    move(asked.caseworker(), residency, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-decided"));
  }

  @Test
  void ofTwoWhoMoveItAtOnceOneDoes() throws Exception {
    UUID identity = casework.asked(asked.begun(), "identity");
    List<Callable<Integer>> moves =
        List.of(
            () -> move(asked.caseworker(), residency, 0).statusCode(),
            () -> move(asked.caseworker(), identity, 0).statusCode());
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Integer> answers =
          threads.invokeAll(moves).stream().map(Future::resultNow).sorted().toList();
      assertEquals(List.of(200, 409), answers);
    }
  }
}
