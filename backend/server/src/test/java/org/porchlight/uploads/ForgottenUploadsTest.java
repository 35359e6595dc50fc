package org.porchlight.uploads;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.documents.Sending;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** A file that came and never became a document is not forgotten in silence. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ForgottenUploadsTest {

  private static final String TOLD =
      "Usted quiso mandarnos algo, pero no lo tenemos. Entre para terminar: http://localhost:8080";

  @Inject Given given;
  @Inject Sending sending;
  @Inject SentMessages messages;
  @Inject WatchForgotten watch;
  @Inject SweepUploads sweep;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Sending.Asked asked;

  @BeforeEach
  void atNoon() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    asked = sending.asked();
  }

  @AfterEach
  void today() {
    jobs.runDueLettingFail();
    clock.reset();
  }

  /** How often, by now. */
  private long told() {
    watch.run();
    return messages.to(asked.begun().contact()).stream()
        .filter(sent -> sent.body().equals(TOLD))
        .count();
  }

  private UUID leftBehind() {
    return new TusClient(asked.client()).upload(Photos.jpeg(640, 480));
  }

  private Person again() {
    return given.signedInAgain(asked.client());
  }

  @Test
  void whoeverLeftAFileIsToldOnceAndCanStillSendIt() {
    UUID upload = leftBehind();
    clock.advance(Duration.ofHours(3));
    assertEquals(0, told());
    clock.advance(Duration.ofHours(2));
    assertEquals(1, told());
    clock.advance(Duration.ofHours(20));
    assertEquals(1, told());
    given
        .signedInAgain(asked.caseworker())
        .get("/api/v1/clients/{code}", asked.begun().code())
        .then()
        .body("timeline.kind", hasItem("UPLOADS_FORGOTTEN"));
    sending.send(again(), asked.itemId(), List.of(upload)).then().statusCode(201);
  }

  @Test
  void severalFilesAreOneMessage() {
    leftBehind();
    leftBehind();
    clock.advance(Duration.ofHours(5));
    assertEquals(1, told());
  }

  @Test
  void whoeverThrewItAwayIsNotTold() {
    var tus = new TusClient(asked.client());
    tus.request().delete("/api/v1/uploads/{id}", leftBehind()).then().statusCode(204);
    clock.advance(Duration.ofHours(5));
    assertEquals(0, told());
  }

  @Test
  void whoeverSentADocumentSinceIsNotTold() {
    leftBehind();
    sending.sent(asked);
    clock.advance(Duration.ofHours(5));
    assertEquals(0, told());
  }

  @Test
  void whoeverSendsItInTheNightIsNotToldInTheMorning() {
    clock.advanceTo(LocalTime.of(20, 0), given.theBranch().timeZone());
    asked = sending.asked();
    UUID upload = leftBehind();
    clock.advance(Duration.ofHours(5));
    assertEquals(0, told());
    sending.send(again(), asked.itemId(), List.of(upload)).then().statusCode(201);
    clock.advance(Duration.ofHours(10));
    assertEquals(0, told());
  }

  @Test
  void whatStaffLeftBehindIsSweptAway() {
    UUID upload = new TusClient(asked.caseworker()).upload(Photos.jpeg(640, 480));
    clock.advance(Duration.ofHours(49));
    assertEquals(0, told());
    sweep.run();
    var tus = new TusClient(given.signedInAgain(asked.caseworker()));
    tus.head("/api/v1/uploads/" + upload).then().statusCode(404);
  }
}
