package org.porchlight.documents;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.scanning.ScannerUnavailable;
import org.porchlight.testing.Clamd;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** With a real scanner that comes and goes. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(ScannedWithoutVips.class)
@EnabledIf(
    value = "org.porchlight.documents.ScannedWithoutVips#hasScanner",
    disabledReason = "ClamAV's clamd is not installed")
class ScanningTest {

  @Inject Sending sending;
  @Inject Given given;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Clamd scanner;

  @AfterEach
  void scannerDown() {
    clock.reset();
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
  }

  @Test
  void whatIsCleanIsShownAndItsOriginalServed() throws Exception {
    scannerUp();
    Sending.Asked asked = sending.asked();
    byte[] photo = Photos.jpeg(64, 48);
    String id = sending.sent(asked, photo);
    document(asked.caseworker(), id)
        .body("scan", equalTo("CLEAN"))
        .body("state.status", equalTo("CHECKED"));
    byte[] original =
        original(asked.caseworker(), id)
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("Content-Disposition", containsString("attachment; filename=\"PL-"))
            .extract()
            .asByteArray();
    assertArrayEquals(photo, original);
    administrator().get("/api/v1/scanner").then().statusCode(200).body("state", equalTo("ANSWERS"));
  }

  @Test
  void whatIsDangerousIsNeverServedAndBothSidesAreTold() throws Exception {
    scannerUp();
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Photos.jpeg(640, 480), dangerous());
    document(asked.client(), id).body("state.status", equalTo("QUARANTINED"));
    document(asked.caseworker(), id).body("scan", equalTo("DANGEROUS")).body("allowed", empty());
    for (Person person : List.of(asked.client(), asked.caseworker())) {
      person.get("/api/v1/documents/{id}/pages/1/picture", id).then().statusCode(404);
    }
    original(asked.caseworker(), id).statusCode(404);
    asked
        .client()
        .get("/api/v1/checklist-items/{id}", asked.itemId())
        .then()
        .body("state.status", equalTo("ASKED"));
    asked
        .client()
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", hasItem("DOCUMENT_QUARANTINED"));
  }

  @Test
  void somebodyCallsTheClientWhoseFileWasDangerous() throws Exception {
    scannerUp();
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, dangerous());
    String task =
        asked
            .caseworker()
            .get("/api/v1/worklist?kind=DOCUMENT_DANGEROUS&limit=100")
            .then()
            .body("items.documentId", hasItem(id))
            .extract()
            .path("items.find { it.documentId == '" + id + "' }.id");
    asked
        .caseworker()
        .get("/api/v1/worklist?kind=DOCUMENT_TO_CHECK&limit=100")
        .then()
        .body("items.documentId", not(hasItem(id)));
    asked
        .caseworker()
        .body(Map.of("outcome", "DONE", "note", "Called her: she brings the paper on Friday."))
        .post("/api/v1/worklist/{id}/completion", task)
        .then()
        .statusCode(200);
  }

  @Test
  void whileTheScannerIsDownWorkGoesOnWithPicturesAloneAndTheAnswerComesLater() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sent(asked, Photos.jpeg(640, 480));
    document(asked.caseworker(), id)
        .body("scan", equalTo("PENDING"))
        .body("state.status", equalTo("CHECKED"));
    asked.caseworker().get("/api/v1/documents/{id}/pages/1/picture", id).then().statusCode(200);
    original(asked.caseworker(), id)
        .statusCode(409)
        .body("type", equalTo("/problems/original-not-scanned"))
        .body("params.scan", equalTo("PENDING"));
    administrator().get("/api/v1/scanner").then().body("state", equalTo("DOWN"));
    scannerUp();
    clock.advance(Duration.ofHours(2));
    jobs.runDue();
    Person worker = given.signedInAgain(asked.caseworker());
    document(worker, id).body("scan", equalTo("CLEAN"));
  }

  @Test
  void whatWasDecidedBeforeTheScannerCameBackIsTakenAwayAllTheSame() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sent(asked, dangerous());
    asked
        .caseworker()
        .body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", id)
        .then()
        .statusCode(200);
    scannerUp();
    clock.advance(Duration.ofHours(2));
    jobs.runDue();
    Person worker = given.signedInAgain(asked.caseworker());
    document(worker, id).body("state.status", equalTo("QUARANTINED"));
    worker.get("/api/v1/documents/{id}/pages/1/picture", id).then().statusCode(404);
  }

  @Test
  void aScannerThatStaysAwayIsAskedForAsLongAsItTakes() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sent(asked, Photos.jpeg(640, 480));
    for (int tries = 0; tries < 12; tries++) {
      clock.advance(Duration.ofHours(1));
      jobs.runDueLettingFail();
    }
    document(given.signedInAgain(asked.caseworker()), id).body("scan", equalTo("PENDING"));
    scannerUp();
    clock.advance(Duration.ofHours(1));
    jobs.runDue();
    document(given.signedInAgain(asked.caseworker()), id).body("scan", equalTo("CLEAN"));
  }

  private void scannerUp() throws IOException {
    scanner = ScannedWithoutVips.startScanner();
  }

  /** The id of a document that came while the scanner was down. */
  private String sent(Sending.Asked asked, byte[] file) {
    String id =
        sending
            .send(asked.client(), asked.itemId(), file)
            .then()
            .statusCode(201)
            .extract()
            .path("document.id");
    List<Throwable> failed = jobs.runDueLettingFail();
    assertEquals(1, failed.size());
    assertTrue(causes(failed.get(0)).anyMatch(ScannerUnavailable.class::isInstance));
    return id;
  }

  private static Stream<Throwable> causes(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
  }

  private Person administrator() {
    return given.anAdministrator();
  }

  private static ValidatableResponse document(Person person, String id) {
    return person.get("/api/v1/documents/{id}", id).then().statusCode(200);
  }

  private static ValidatableResponse original(Person person, String id) {
    return person.get("/api/v1/documents/{id}/pages/1/original", id).then();
  }

  /** A photo like any other, but for what stands behind its end. */
  private static byte[] dangerous() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(Photos.jpeg(640, 480));
    file.writeBytes(Clamd.DANGER.getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }
}
