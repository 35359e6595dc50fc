package org.porchlight.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.pictures.Pictures;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PicturesTest {

  @Inject Sending sending;
  @Inject Given given;
  @Inject Pictures pictures;
  @Inject JobsInTest jobs;
  @Inject MakePictures makePictures;
  @Inject OkHttpClient http;

  @Test
  void aPhotoThatWasTakenSidewaysStandsUprightAndSaysNothingOfWhereItWas() throws Exception {
    Sending.Asked asked = sending.asked();
    byte[] photo = Photos.heldSideways(900, 1200);
    String id = sending.sent(asked, photo);
    byte[] picture = picture(asked, id, 1, "full");
    upright(picture, 900, 1200);
    assertFalse(text(picture).contains("Exif"));
    assertFalse(text(picture).contains("Examplephone"));
    BufferedImage thumb = read(picture(asked, id, 1, "thumb"));
    assertEquals(320, thumb.getHeight());
    assertEquals(240, thumb.getWidth());
  }

  @Test
  void aTwelveMegapixelPhotoBecomesAPictureOf2048() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Photos.heldSideways(3000, 4000));
    upright(picture(asked, id, 1, "full"), 1536, 2048);
  }

  @Test
  void everyPageOfAPdfHasAPicture() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Pdfs.ofPages(2));
    asked
        .client()
        .get("/api/v1/documents/{id}", id)
        .then()
        .body("state.status", equalTo("CHECKED"))
        .body("pages.picture", contains("READY", "READY"));
    BufferedImage second = read(picture(asked, id, 2, "full"));
    assertEquals(2048, second.getHeight());
  }

  @Test
  void aDocumentThatIsSlowToDrawIsGivenUpInTheEndAndStaffSeeWhatThereIs() throws Exception {
    Sending.Asked asked = sending.asked();
    String id =
        sending
            .send(asked.client(), asked.itemId(), Pdfs.ofPages(3))
            .then()
            .statusCode(201)
            .extract()
            .path("document.id");
    makePictures.run(new MakePictures.Payload(UUID.fromString(id), Long.MAX_VALUE / 2));
    asked
        .client()
        .get("/api/v1/documents/{id}", id)
        .then()
        .body("pages.picture", contains("READY", "FAILED", "FAILED"));
  }

  @Test
  void whoOnlyAsksWhatAPictureIsLeavesNothingOpen() throws Exception {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Photos.png(300, 400));
    for (int i = 0; i < 30; i++) {
      asked
          .client()
          .request()
          // The contract has what HTTP says of HEAD for every GET, and does not repeat it.
          .noFilters()
          .head("/api/v1/documents/{id}/pages/1/picture", id)
          .then()
          .statusCode(200)
          .contentType("image/jpeg");
    }
    ConnectionPool lines = http.connectionPool();
    assertEquals(lines.connectionCount(), lines.idleConnectionCount());
  }

  static Stream<byte[]> otherKinds() {
    return Stream.of(Photos.png(300, 400), Photos.written(Photos.sheet(300, 400), "tiff"));
  }

  @ParameterizedTest
  @MethodSource("otherKinds")
  void otherKindsAreShownAsJpeg(byte[] file) throws Exception {
    Sending.Asked asked = sending.asked();
    assumeTrue(file[0] != 'M' && file[0] != 'I' || pictures.reads("image/tiff"));
    upright(picture(asked, sending.sent(asked, file), 1, "full"), 300, 400);
  }

  @Test
  void aPhonesHeicIsShownAsJpeg(@TempDir Path folder) throws Exception {
    assumeTrue(pictures.reads("image/heic") && installed("heif-enc"));
    Path png = folder.resolve("photo.png");
    Path heic = folder.resolve("photo.heic");
    Files.write(png, Photos.png(600, 800));
    assertEquals(
        0, new ProcessBuilder("heif-enc", "-o", heic.toString(), png.toString()).start().waitFor());
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Files.readAllBytes(heic));
    upright(picture(asked, id, 1, "full"), 600, 800);
  }

  @Test
  void aPageThatNobodyCanDrawIsSomebodysTask() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Photos.jpeg(64, 48), undrawable());
    asked
        .client()
        .get("/api/v1/documents/{id}", id)
        .then()
        .body("state.status", equalTo("RECEIVED"))
        .body("pages.picture", contains("READY", "FAILED"));
    asked
        .caseworker()
        .get("/api/v1/worklist?kind=PICTURES_FAILED&limit=100")
        .then()
        .body("items.documentId", hasItem(id));
    asked
        .caseworker()
        .get("/api/v1/documents/{id}/pages/2/picture", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/picture-failed"));
  }

  @Test
  void aPictureIsSaidToBePendingUntilItIsThere() {
    Sending.Asked asked = sending.asked();
    String id =
        sending
            .send(asked.client(), asked.itemId(), Photos.jpeg(64, 48))
            .then()
            .extract()
            .path("document.id");
    asked
        .client()
        .get("/api/v1/documents/{id}/pages/1/picture", id)
        .then()
        .statusCode(409)
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/picture-pending"));
    jobs.runDue();
    picture(asked, id, 1, "full");
    asked.client().get("/api/v1/documents/{id}/pages/2/picture", id).then().statusCode(404);
  }

  @Test
  void withoutAScannerABrowserIsGivenPicturesAloneAndCanRunNothingOfThem() {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, Photos.jpeg(64, 48));
    harmless(asked.client().get("/api/v1/documents/{id}/pages/1/picture", id).then())
        .header("Content-Disposition", containsString("inline"))
        .contentType("image/jpeg");
    asked
        .caseworker()
        .get("/api/v1/documents/{id}/pages/1/original", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/original-not-scanned"))
        .body("params.scan", equalTo("NOT_SCANNED"));
    given.anAdministrator().get("/api/v1/scanner").then().body("state", equalTo("NOT_CONFIGURED"));
  }

  @Test
  void whatAPdfWouldDoReachesNobodyWhoLooksAtIt() throws Exception {
    Sending.Asked asked = sending.asked();
    byte[] acting = Pdfs.thatActs();
    for (String does : List.of("/JavaScript", "/Launch", "/EmbeddedFiles", "porchlight-")) {
      assertTrue(new String(acting, StandardCharsets.ISO_8859_1).contains(does), does);
    }
    String id = sending.sent(asked, acting);
    for (String size : List.of("full", "thumb")) {
      byte[] picture = picture(asked, id, 1, size);
      assertNotNull(read(picture));
      String shown = new String(picture, StandardCharsets.ISO_8859_1);
      assertTrue(shown.startsWith("\u00ff\u00d8") && !shown.contains("porchlight-"));
    }
  }

  private static ValidatableResponse harmless(ValidatableResponse answer) {
    return answer
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("sandbox"));
  }

  /** A PNG whose checks all hold, but whose packed pixels are none. */
  private static byte[] undrawable() {
    byte[] start = Photos.png(40, 30);
    byte[] nothing = "not packed at all, not even a little".getBytes(StandardCharsets.US_ASCII);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    java.nio.ByteBuffer png = java.nio.ByteBuffer.allocate(33 + 12 + nothing.length + 12);
    png.put(start, 0, 33).putInt(nothing.length);
    sum.update("IDAT".getBytes(StandardCharsets.US_ASCII));
    sum.update(nothing);
    png.put("IDAT".getBytes(StandardCharsets.US_ASCII)).put(nothing).putInt((int) sum.getValue());
    return png.put(start, start.length - 12, 12).array();
  }

  private static byte[] picture(Sending.Asked asked, String id, int page, String size) {
    return asked
        .caseworker()
        .get("/api/v1/documents/{id}/pages/{page}/picture?size={size}", id, page, size)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** The sheet's red edge is at the top. */
  private static void upright(byte[] picture, int width, int height) throws Exception {
    BufferedImage image = read(picture);
    assertEquals(width + "x" + height, image.getWidth() + "x" + image.getHeight());
    Color top = new Color(image.getRGB(width / 2, height / 20));
    Color bottom = new Color(image.getRGB(width / 2, height * 19 / 20));
    assertTrue(top.getRed() > 200 && top.getGreen() < 80, "Top is " + top);
    assertTrue(bottom.getGreen() > 200, "Bottom is " + bottom);
  }

  private static BufferedImage read(byte[] picture) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean installed(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
