package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ReviewTest {

  @Inject Given given;
  @Inject Sending sending;

  @Test
  void aWorkerSeesTheDocumentBesideWhatItIsFor() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    asked
        .caseworker()
        .get("/api/v1/documents/{id}/review", id)
        .then()
        .statusCode(200)
        .body("document.id", equalTo(id))
        .body("document.state.status", equalTo("CHECKED"))
        .body("document.allowed", contains("ACCEPT", "ASK_RETAKE", "REJECT"))
        .body("client.code", equalTo(asked.begun().code()))
        .body("item.requirement", equalTo("earned-income"))
        .body("enrolment.program", equalTo("snap"))
        .body("reasons.reason", not(empty()))
        .body("known", empty());
  }

  @Test
  void theClientIsToldWhoLookedFirstAndNotThatSomethingWasFetchedAhead() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    Person second = given.aSupervisor();
    second.get("/api/v1/documents/{id}/pages/1/picture?size=thumb", id).then().statusCode(200);
    second.get("/api/v1/documents/{id}/review", id).then().statusCode(200);
    asked.client().get("/api/v1/documents/{id}", id).then().body("openedAt", nullValue());
    asked.caseworker().put("/api/v1/documents/{id}/pages/1/view", id).then().statusCode(204);
    String first =
        asked
            .client()
            .get("/api/v1/documents/{id}", id)
            .then()
            .body("openedAt", notNullValue())
            .body("openedBy", notNullValue())
            .extract()
            .path("openedBy");
    second.put("/api/v1/documents/{id}/pages/1/view", id).then().statusCode(204);
    asked.client().get("/api/v1/documents/{id}", id).then().body("openedBy", equalTo(first));
  }

  @Test
  void whatIsAcceptedSatisfiesTheItem() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    decide(asked.caseworker(), id, Map.of("decision", "ACCEPT", "version", 0))
        .then()
        .statusCode(200)
        .body("state.status", equalTo("ACCEPTED"))
        .body("state.finished", equalTo(true))
        .body("allowed", contains("TAKE_BACK"))
        .body("decidedBy", notNullValue());
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("state.status", equalTo("SATISFIED"));
  }

  @Test
  void aRetakeTellsTheClientWhyInTheirOwnLanguage() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    Map<String, String> reason =
        asked
            .caseworker()
            .get("/api/v1/documents/{id}/review", id)
            .then()
            .extract()
            .path("reasons.find { it.decisions.contains('ASK_RETAKE') }");
    decide(
            asked.caseworker(),
            id,
            Map.of(
                "decision",
                "ASK_RETAKE",
                "reason",
                reason.get("reason"),
                "note",
                "Page 1, please.",
                "version",
                0))
        .then()
        .statusCode(200)
        .body("state.status", equalTo("RETAKE_ASKED"));
    asked
        .client()
        .header("Accept-Language", "es")
        .get("/api/v1/documents/{id}", id)
        .then()
        .body("retakeReason", equalTo(reason.get("clientText")))
        .body("note", equalTo("Page 1, please."));
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("state.status", equalTo("ASKED"));
    String retake = sending.sent(asked);
    asked
        .caseworker()
        .get("/api/v1/documents/{id}/review", retake)
        .then()
        .body("known.documentId", hasItem(id))
        .body("known[0].text", equalTo(reason.get("text")));
  }

  @Test
  void sendingBackNeedsAReasonAndAcceptingHasNone() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("decision", "ASK_RETAKE", "version", 0),
            Map.of("decision", "REJECT", "reason", "because", "version", 0),
            Map.of("decision", "ACCEPT", "reason", "too-dark", "version", 0))) {
      decide(asked.caseworker(), id, wrong)
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/reason-unknown"));
    }
    asked.client().get("/api/v1/documents/{id}", id).then().body("decidedAt", nullValue());
  }

  @Test
  void ofTwoWorkersOneDecidesAndTheOtherIsToldWhatIs() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    Person other = given.aSupervisor();
    Callable<Response> one =
        () -> decide(asked.caseworker(), id, Map.of("decision", "ACCEPT", "version", 0));
    Callable<Response> two = () -> decide(other, id, Map.of("decision", "ACCEPT", "version", 0));
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Response> answers =
          workers.invokeAll(List.of(one, two)).stream().map(Future::resultNow).toList();
      assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
      answers.stream()
          .filter(answer -> answer.statusCode() != 200)
          .forEach(
              answer ->
                  answer
                      .then()
                      .statusCode(409)
                      .body("type", equalTo("/problems/already-decided"))
                      .body("params.by", notNullValue())
                      .body("params.status", equalTo("ACCEPTED"))
                      .body("params.document.id", equalTo(id))
                      .body("params.document.version", equalTo(1)));
    }
  }

  @Test
  void nobodyIsSaidToHaveDecidedWhereADocumentOnlyChanged() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    decide(asked.caseworker(), id, Map.of("decision", "ACCEPT", "version", 7))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.document.version", equalTo(0));
  }

  @Test
  void whoeverDecidesAgainAfterALostAnswerIsNotToldThatAnotherWasFaster() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    for (int time = 0; time < 2; time++) {
      asked
          .caseworker()
          .body(Map.of("decision", "ACCEPT", "version", 0))
          .header("Idempotency-Key", "the-same-press-of-the-button")
          .post("/api/v1/documents/{id}/review", id)
          .then()
          .statusCode(200)
          .body("state.status", equalTo("ACCEPTED"));
    }
  }

  @Test
  void clientsDecideNothing() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked);
    decide(asked.client(), id, Map.of("decision", "ACCEPT", "version", 0)).then().statusCode(403);
    asked.client().get("/api/v1/documents/{id}/review", id).then().statusCode(403);
    asked.client().get("/api/v1/documents/{id}/pages/1/original", id).then().statusCode(403);
    sending.asked().client().get("/api/v1/documents/{id}", id).then().statusCode(404);
  }

  private static Response decide(Person worker, String id, Map<String, Object> review) {
    return worker.body(review).post("/api/v1/documents/{id}/review", id);
  }
}
