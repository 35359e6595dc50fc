package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class UploadTest {

  private static final int MIB = 1024 * 1024;

  @Inject Given given;
  @Inject TestClock clock;
  @Inject Uploads uploads;
  @Inject UploadDesk desk;
  @Inject UploadsConfig config;
  @Inject PartBlocks memory;
  @Inject FileKinds kinds;
  @Inject SweepUploads sweep;
  @Inject StoredObjects stored;
  @Inject ObjectStore store;

  private TusClient phone;

  @BeforeEach
  void aPhone() {
    phone = new TusClient(given.signedInAs(UUID.randomUUID()));
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void theServerTellsWhatItCanDo() {
    RestAssured.given()
        .options("/api/v1/uploads")
        .then()
        .statusCode(204)
        .header("Tus-Version", "1.0.0")
        .header("Tus-Resumable", "1.0.0")
        .header("Tus-Max-Size", "104857600")
        .header("Tus-Extension", "creation,creation-with-upload,expiration,termination");
  }

  @Test
  void aPhotoThatComesInOneRequestIsWhole() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    phone
        .append(path, 0, photo)
        .then()
        .statusCode(204)
        .header("Upload-Offset", "" + photo.length)
        .header("Tus-Resumable", "1.0.0")
        .header("Upload-Expires", notNullValue());
    phone
        .head(path)
        .then()
        .statusCode(200)
        .header("Upload-Offset", "" + photo.length)
        .header("Upload-Length", "" + photo.length)
        .header("Cache-Control", "no-store");
    assertEquals(sha256(photo), finished(path).sha256());
    assertEquals("image/jpeg", finished(path).mediaType());
  }

  @Test
  void creationCanBringTheFirstBytes() {
    byte[] photo = Photos.png(300, 200);
    phone
        .createWith(photo)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("Upload-Offset", "" + photo.length);
  }

  @Test
  void aFileThatComesInManyPiecesIsTheSameFile() throws Exception {
    byte[] pdf = Pdfs.ofAbout(12 * MIB);
    String path = phone.begin(pdf.length);
    int[] cuts = {0, 10, 700_000, 5 * MIB, 5 * MIB + 1, 11 * MIB, pdf.length};
    for (int i = 1; i < cuts.length; i++) {
      phone
          .append(path, cuts[i - 1], Arrays.copyOfRange(pdf, cuts[i - 1], cuts[i]))
          .then()
          .statusCode(204)
          .header("Upload-Offset", "" + cuts[i]);
    }
    assertEquals(sha256(pdf), finished(path).sha256());
    assertEquals(1, finished(path).pages());
    String folder = "uploads/" + TusClient.id(path);
    assertEquals(
        Set.of(folder + "/original"),
        Set.copyOf(stored.keys().stream().filter(key -> key.startsWith(folder)).toList()));
  }

  @Test
  void aPieceForAnotherPlaceIsRefusedAndTheUploadGoesOn() {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    phone.append(path, 0, Arrays.copyOf(photo, 1000)).then().statusCode(204);
    phone
        .append(path, 500, Arrays.copyOfRange(photo, 500, 2000))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/upload-conflict"))
        .body("params.offset", equalTo(1000));
    phone.append(path, 1000, Arrays.copyOfRange(photo, 1000, photo.length)).then().statusCode(204);
  }

  @Test
  void anotherVersionOfTusIsRefused() {
    phone
        .person()
        .request()
        .header("Tus-Resumable", "0.2.2")
        .header("Upload-Length", 10)
        .post("/api/v1/uploads")
        .then()
        .statusCode(412)
        .header("Tus-Version", "1.0.0")
        .body("type", equalTo("/problems/tus-version-not-supported"));
  }

  @Test
  void bytesOfAnotherMediaTypeAreRefused() {
    String path = phone.begin(10);
    phone
        .request()
        .header("Upload-Offset", 0)
        .contentType("image/jpeg")
        .body(new byte[10])
        .patch(path)
        .then()
        .statusCode(415);
  }

  @Test
  void theLengthMustBeKnownFromTheBeginning() {
    phone
        .request()
        .header("Upload-Defer-Length", 1)
        .post("/api/v1/uploads")
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("Upload-Length"));
    phone.create(0).then().statusCode(422).body("type", equalTo("/problems/upload-empty"));
    phone
        .create(101L * MIB)
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/upload-too-large"))
        .body("params.max", equalTo(104857600));
  }

  @Test
  void anUploadThatIsThrownAwayLeavesNothing() throws Exception {
    Set<String> before = stored.keys();
    byte[] pdf = Pdfs.ofAbout(7 * MIB);
    String path = phone.begin(pdf.length);
    phone.append(path, 0, Arrays.copyOf(pdf, 6 * MIB)).then().statusCode(204);
    phone.request().delete(path).then().statusCode(204);
    phone.head(path).then().statusCode(404);
    phone.append(path, 6 * MIB, new byte[1]).then().statusCode(404);
    assertEquals(before, stored.keys());
  }

  @Test
  void anUploadThatNobodyFinishesIsSwept() throws Exception {
    byte[] pdf = Pdfs.ofAbout(7 * MIB);
    String path = phone.begin(pdf.length);
    phone.append(path, 0, Arrays.copyOf(pdf, 6 * MIB)).then().statusCode(204);
    clock.advance(Duration.ofHours(49));
    TusClient again = new TusClient(given.signedInAgain(phone.person()));
    again
        .append(path, 6 * MIB, Arrays.copyOfRange(pdf, 6 * MIB, pdf.length))
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/upload-expired"));
    sweep.run();
    again.head(path).then().statusCode(404);
    String folder = "uploads/" + TusClient.id(path);
    assertTrue(stored.keys().stream().noneMatch(key -> key.startsWith(folder)));
  }

  @Test
  void anotherPersonsUploadDoesNotExist() {
    byte[] photo = Photos.jpeg(80, 60);
    String path = phone.begin(photo.length);
    TusClient other = new TusClient(given.signedInAs(UUID.randomUUID()));
    other.head(path).then().statusCode(404);
    other.append(path, 0, photo).then().statusCode(404);
    other.request().delete(path).then().statusCode(404);
    new TusClient(given.aCaseworker()).head(path).then().statusCode(404);
    phone.append(path, 0, photo).then().statusCode(204);
  }

  @Test
  void nobodyKeepsMoreUploadsThanTwoDocumentsNeed() {
    for (int i = 0; i < 60; i++) {
      phone.begin(1000);
    }
    phone
        .create(1000)
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-uploads"))
        .body("params.max", equalTo(60));
  }

  @Test
  void moreBytesThanWereAnnouncedAreRefused() throws Exception {
    Set<String> before = stored.keys();
    byte[] photo = Photos.jpeg(80, 60);
    String path = phone.begin(photo.length - 10);
    phone
        .append(path, 0, photo)
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/upload-too-large"));
    phone.head(path).then().statusCode(404);
    assertEquals(before, stored.keys());
  }

  @Test
  void whatComesAfterTheLastByteTakesNothingAway() {
    byte[] photo = Photos.jpeg(80, 60);
    String path = phone.begin(photo.length);
    phone.append(path, 0, photo).then().statusCode(204);
    phone
        .append(path, photo.length, new byte[] {1, 2, 3})
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/upload-too-large"));
    phone
        .head(path)
        .then()
        .statusCode(200)
        .header("Upload-Offset", equalTo(String.valueOf(photo.length)));
  }

  @Test
  void aPlainRequestWillDoWhereTheLineIsGood() throws Exception {
    byte[] photo = Photos.jpeg(640, 480);
    phone
        .person()
        .request()
        .contentType("image/jpeg")
        .header("X-File-Name", "pay%20stub.jpg")
        .body(photo)
        .post("/api/v1/uploads/plain")
        .then()
        .statusCode(201)
        .body("id", matchesPattern("[0-9a-f-]{36}"))
        .body("length", equalTo(photo.length))
        .body("mediaType", equalTo("image/jpeg"))
        .body("sha256", equalTo(sha256(photo)));
  }

  @Test
  void aRequestThatLostItsTurnStoresNothingMore() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    UUID account = phone.person().accountId();
    Turn lost = desk.takeOver(account, TusClient.id(path), 0, false).orElseThrow();
    phone.append(path, 0, Arrays.copyOf(photo, 1000)).then().statusCode(204);
    assertTrue(refuses(() -> lost.storedTail("elsewhere", 10, 10)));
    lost.isSound("0".repeat(64));
    assertTrue(refuses(() -> lost.storedWhole("elsewhere")));
    assertTrue(refuses(lost::reservePart));
    phone.append(path, 1000, Arrays.copyOfRange(photo, 1000, photo.length)).then().statusCode(204);
    assertEquals(sha256(photo), finished(path).sha256());
  }

  /** Whose every change is made, and whose answer never comes. */
  private UploadDesk withoutAnswers() {
    UploadDesk deaf =
        new UploadDesk() {
          @Override
          Upload tell(UUID id, Consumer<Upload> change) {
            super.tell(id, change);
            throw new IllegalStateException("The connection is gone.");
          }
        };
    deaf.uploads = uploads;
    deaf.config = config;
    deaf.clock = clock;
    return deaf;
  }

  @Test
  void bytesStayWhereTheDatabaseTookThemAndItsAnswerWasLost() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    UUID account = phone.person().accountId();
    Turn turn = withoutAnswers().takeOver(account, TusClient.id(path), 0, false).orElseThrow();
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (Reception reception =
              new Reception(new PartBuffer(store, memory, turn), turn, kinds)) {
            reception.take(new ByteArrayInputStream(photo));
          }
        });
    FinishedUpload finished = finished(path);
    assertEquals(sha256(photo), finished.sha256());
    assertEquals(photo.length, store.length(finished.key()).orElseThrow());
  }

  @Test
  void nobodyWaitsForARequestThatBroughtNothingMore() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    phone.append(path, 0, photo).then().statusCode(204);
    UUID account = phone.person().accountId();
    desk.takeOver(account, TusClient.id(path), photo.length, true).orElseThrow().letGo();
    assertFalse(desk.look(account, TusClient.id(path)).isBusy());
  }

  @Test
  void anUploadWhoseServerDiedBeforeItsAnswerIsFinishedWhenAsked() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    phone.append(path, 0, photo).then().statusCode(204);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                uploads.update(
                    "finishedAt = null, sha256 = null, pages = null where id = ?1",
                    TusClient.id(path)));
    phone.head(path).then().statusCode(200).header("Upload-Offset", "" + photo.length);
    assertEquals(sha256(photo), finished(path).sha256());
  }

  /** Sent past the contract, in which a request without bytes has no place. */
  @Test
  void nothingMoreForAWholeUploadLeavesItAsItIs() throws Exception {
    byte[] photo = Photos.jpeg(800, 600);
    String path = phone.begin(photo.length);
    phone.append(path, 0, photo).then().statusCode(204);
    HttpRequest nothing =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + phone.person().token())
            .header("Content-Type", TusClient.BYTES)
            .header("Tus-Resumable", "1.0.0")
            .header("Upload-Offset", "" + photo.length)
            .method("PATCH", HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertEquals(204, http.send(nothing, HttpResponse.BodyHandlers.discarding()).statusCode());
    }
    assertEquals(sha256(photo), sha256(store.read(finished(path).key()).readAllBytes()));
  }

  private static boolean refuses(Runnable step) {
    try {
      step.run();
      return false;
    } catch (RuntimeException refused) {
      return true;
    }
  }

  private FinishedUpload finished(String path) {
    return QuarkusTransaction.requiringNew()
        .call(() -> uploads.findById(TusClient.id(path)).finished());
  }

  static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
