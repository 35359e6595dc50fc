package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.SentMessages.Sent;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** What a client hears of decisions that do not stand. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DecisionTakenBackTest {

  private static final String FINE = "Lo que usted ha mandado sirve.";
  private static final String AGAIN = "Revisamos otra vez lo que usted ha mandado.";
  private static final String SEND_AGAIN = "Por favor, mande algo otra vez.";

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject SentMessages messages;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Sending.Asked asked;
  private Person worker;
  private String document;
  private int heard;

  @BeforeEach
  void aDocumentWaitsAtNoon() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    asked = sending.asked();
    worker = asked.caseworker();
    document = sending.sent(asked);
    heard = messages.to(asked.begun().contact()).size();
  }

  @AfterEach
  void today() {
    jobs.runDueLettingFail();
    clock.reset();
  }

  @Test
  void aDecisionIsToldOnceItHasStoodForAMinute() {
    accept(document, 0);
    clock.advance(Duration.ofSeconds(55));
    assertHeard();
    clock.advance(Duration.ofSeconds(5));
    assertHeard(FINE);
  }

  @Test
  void whatIsTakenBackInTimeIsNeverTold() {
    accept(document, 0);
    clock.advance(Duration.ofSeconds(50));
    takeBack(document, 1).then().statusCode(200);
    clock.advance(Duration.ofHours(2));
    assertHeard();
  }

  @Test
  void whoeverWasToldIsToldThatItIsLookedAtAgain() {
    accept(document, 0);
    clock.advance(Duration.ofMinutes(1));
    assertHeard(FINE);
    takeBack(document, 1).then().statusCode(200);
    assertHeard(FINE, AGAIN);
  }

  @Test
  void whatIsDecidedAnewIsToldOnce() {
    accept(document, 0);
    takeBack(document, 1);
    accept(document, 2);
    clock.advance(Duration.ofMinutes(1));
    assertHeard(FINE);
  }

  @Test
  void aTextThatWaitsForMorningIsTakenBackWithItsDecision() {
    clock.advanceTo(LocalTime.of(22, 0), given.theBranch().timeZone());
    worker = given.signedInAgain(worker);
    accept(document, 0);
    clock.advance(Duration.ofMinutes(4));
    takeBack(document, 1).then().statusCode(200);
    clock.advance(Duration.ofHours(11));
    assertHeard();
  }

  @Test
  void whoWaitsForTheGatewayIsToldOnlyWhatIs() {
    messages.gatewayAnswers(asked.begun().contact(), 503);
    accept(document, 0);
    clock.advance(Duration.ofMinutes(1));
    jobs.runDueLettingFail();
    takeBack(document, 1).then().statusCode(200);
    messages.gatewayAnswers(asked.begun().contact(), 204);
    clock.advance(Duration.ofMinutes(10));
    // It may have sent the first on before it failed.
    assertHeard(AGAIN);
  }

  @Test
  void decisionsOfOneSittingAreToldTogether() {
    String other = another();
    accept(document, 0);
    clock.advance(Duration.ofSeconds(40));
    accept(other, 0);
    clock.advance(Duration.ofSeconds(40));
    assertHeard();
    clock.advance(Duration.ofSeconds(20));
    assertHeard(FINE);
  }

  @Test
  void whatIsTakenBackTakesNoOtherNewsWithIt() {
    String other = another();
    accept(document, 0);
    accept(other, 0);
    takeBack(document, 1).then().statusCode(200);
    clock.advance(Duration.ofMinutes(1));
    assertHeard(FINE);
    takeBack(other, 1).then().statusCode(200);
    assertHeard(FINE, AGAIN);
  }

  @Test
  void sendingAndTakingBackNeverBothWin() throws Exception {
    for (int round = 0; round < 8; round++) {
      aDocumentWaitsAtNoon();
      accept(document, 0);
      clock.advance(Duration.ofSeconds(60));
      Callable<Object> send =
          () -> {
            jobs.runDue();
            return null;
          };
      Callable<Object> undo = () -> takeBack(document, 1).then().statusCode(200);
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var end : both.invokeAll(List.of(send, undo))) {
          end.get();
        }
      }
      List<String> told = heardSince();
      assertTrue(told.equals(List.of()) || told.equals(List.of(FINE, AGAIN)), told.toString());
    }
  }

  @Test
  void aRetakeThatIsTakenBackIsNotAskedFor() {
    Map<String, Object> retake =
        Map.of("decision", "ASK_RETAKE", "reason", "too-dark", "version", 0);
    worker.body(retake).post("/api/v1/documents/{id}/review", document).then().statusCode(200);
    takeBack(document, 1).then().statusCode(200);
    clock.advance(Duration.ofHours(1));
    assertTrue(heardSince().stream().noneMatch(text -> text.startsWith(SEND_AGAIN)));
    assertHeard();
  }

  private String another() {
    UUID item = casework.asked(asked.begun(), "identity");
    UUID upload = new TusClient(asked.client()).upload(Photos.jpeg(64, 48));
    String id =
        asked
            .client()
            .body(Map.of("checklistItemId", item, "pages", List.of(Map.of("uploadId", upload))))
            .post("/api/v1/documents")
            .path("document.id");
    heard = messages.to(asked.begun().contact()).size();
    return id;
  }

  private void accept(String id, int version) {
    worker
        .body(Map.of("decision", "ACCEPT", "version", version))
        .post("/api/v1/documents/{id}/review", id)
        .then()
        .statusCode(200);
  }

  private Response takeBack(String id, int version) {
    return worker
        .body(Map.of("version", version))
        .post("/api/v1/documents/{id}/review/withdrawal", id);
  }

  private void assertHeard(String... sentences) {
    assertEquals(List.of(sentences), heardSince());
  }

  /** The first sentence of each text since the document was sent. */
  private List<String> heardSince() {
    return messages.to(asked.begun().contact()).stream()
        .skip(heard)
        .map(Sent::body)
        .map(body -> body.substring(0, body.indexOf(". ") + 1))
        .toList();
  }
}
