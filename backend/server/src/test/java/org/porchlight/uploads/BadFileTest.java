package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BadFileTest {

  private static final int MIB = 1024 * 1024;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  @Inject Given given;
  @Inject Uploads uploads;
  @Inject StoredObjects stored;

  private TusClient phone;
  private Set<String> before;

  @BeforeEach
  void aPhone() throws Exception {
    before = stored.keys();
    phone = new TusClient(given.signedInAs(UUID.randomUUID()));
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        bad("HTML named .jpg", BadFiles::html, 415, "upload-type-not-accepted"),
        bad("SVG named .jpg", BadFiles::svg, 415, "upload-type-not-accepted"),
        bad("a program named .jpg", BadFiles::program, 415, "upload-type-not-accepted"),
        bad("EICAR", BadFiles::eicar, 415, "upload-type-not-accepted"),
        bad("a GIF", BadFiles::gif, 415, "upload-type-not-accepted"),
        bad("text", () -> BadFiles.text("x"), 415, "upload-type-not-accepted"),
        bad("zeros", () -> new byte[100], 415, "upload-type-not-accepted"),
        bad("a JPEG cut at 60%", () -> BadFiles.jpegCutAt(0.6), 422, "upload-truncated"),
        bad("a JPEG cut at 1%", () -> BadFiles.jpegCutAt(0.01), 422, "upload-truncated"),
        bad("a JPEG of headers", BadFiles::jpegOfHeadersOnly, 422, "upload-truncated"),
        bad("a JPEG with a lost part", BadFiles::jpegWithLostRestart, 422, "upload-truncated"),
        bad(
            "a JPEG of 64k x 64k",
            () -> BadFiles.jpegOf(65000, 65000),
            422,
            "upload-too-many-pixels"),
        bad(
            "a PNG of 64k x 64k",
            () -> BadFiles.pngOf(65536, 65536),
            422,
            "upload-too-many-pixels"),
        bad("a PNG of 2G x 2G", () -> BadFiles.pngOf(-1, -1), 422, "upload-too-many-pixels"),
        bad("a PNG of 0 x 0", () -> BadFiles.pngOf(0, 0), 422, "upload-truncated"),
        bad("a PNG cut", () -> Arrays.copyOf(Photos.png(90, 80), 300), 422, "upload-truncated"),
        bad("a PNG with a flipped bit", BadFiles::pngWithWrongSum, 422, "upload-truncated"),
        bad("a zTXt bomb", () -> BadFiles.pngBomb("zTXt"), 422, "upload-not-safe"),
        bad("an iTXt bomb", () -> BadFiles.pngBomb("iTXt"), 422, "upload-not-safe"),
        bad("an iCCP bomb", () -> BadFiles.pngBomb("iCCP"), 422, "upload-not-safe"),
        bad(
            "a WebP of 16k x 16k",
            () -> BadFiles.webpOf(16383, 16383),
            422,
            "upload-too-many-pixels"),
        bad("a WebP cut", BadFiles::webpCut, 422, "upload-truncated"),
        bad(
            "a HEIC of 30k x 30k",
            () -> BadFiles.heicOf(30000, 30000),
            422,
            "upload-too-many-pixels"),
        bad("a HEIC cut", BadFiles::heicCut, 422, "upload-truncated"),
        bad(
            "a TIFF of 64k x 64k",
            () -> BadFiles.tiffOf(65536, 65536),
            422,
            "upload-too-many-pixels"),
        bad("a TIFF cut", BadFiles::tiffCut, 422, "upload-truncated"),
        bad("a locked PDF", Pdfs::locked, 422, "pdf-encrypted"),
        bad("a PDF cut", BadFiles::pdfCut, 422, "upload-truncated"),
        bad("a PDF of nothing", BadFiles::pdfOfNothing, 422, "upload-truncated"),
        bad("a PDF of 31 pages", () -> Pdfs.ofPages(31), 422, "too-many-pages"));
  }

  private static Arguments bad(String name, Supplier<byte[]> file, int status, String problem) {
    return arguments(name, file, status, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isRefusedInOnePieceAndLeavesNothing(
      String name, Supplier<byte[]> file, int status, String problem) throws Exception {
    refused(phone.createWith(file.get()), status, problem);
  }

  /**
   * All that is allocated on the way, whether it is let go again or not; that is more than stays.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void takesLittleMemory(String name, Supplier<byte[]> file, int status, String problem)
      throws Exception {
    byte[] bytes = file.get();
    // What is loaded for the first file of all is no file's.
    phone.createWith(BadFiles.text("x")).then().statusCode(415);
    long before = THREADS.getTotalThreadAllocatedBytes();
    refused(phone.createWith(bytes), status, problem);
    long allocated = THREADS.getTotalThreadAllocatedBytes() - before;
    assertTrue(allocated < 64 * MIB, name + " took " + allocated + " bytes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isRefusedInManyPiecesAndLeavesNothing(
      String name, Supplier<byte[]> file, int status, String problem) throws Exception {
    byte[] bytes = file.get();
    refused(phone.send(bytes, Math.max(20, bytes.length / 3)), status, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isRefusedInAPlainRequestAndLeavesNothing(
      String name, Supplier<byte[]> file, int status, String problem) throws Exception {
    refused(
        phone
            .person()
            .request()
            .contentType("image/jpeg")
            .header("X-File-Name", "innocent.jpg")
            .body(file.get())
            .post("/api/v1/uploads/plain"),
        status,
        problem);
  }

  private void refused(io.restassured.response.Response answer, int status, String problem)
      throws Exception {
    answer.then().statusCode(status).body("type", equalTo("/problems/" + problem));
    assertEquals(0, rows());
    assertEquals(before, stored.keys());
  }

  private long rows() {
    return QuarkusTransaction.requiringNew()
        .call(() -> uploads.count("accountId", phone.person().accountId()));
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        arguments("a JPEG that is also HTML", (Supplier<byte[]>) BadFiles::jpegAndHtml),
        arguments("a PDF that is also a ZIP", (Supplier<byte[]>) BadFiles::pdfAndZip));
  }

  /** Only our own re-encoded picture of it is ever shown, and the original is only ever saved. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void isTakenForWhatItBeginsWith(String name, Supplier<byte[]> file) {
    String path = phone.createWith(file.get()).then().statusCode(201).extract().header("Location");
    phone.request().delete(path).then().statusCode(204);
  }

  @Test
  void aWrongFileIsRefusedOnItsFirstBytesBeforeTheRestIsSent() {
    String path = phone.begin(20L * MIB);
    phone
        .append(path, 0, Arrays.copyOf(BadFiles.html(), 40))
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/upload-type-not-accepted"));
    phone.head(path).then().statusCode(404);
  }

  @Test
  void aPhotoMayHave25MebibytesAndIsToldOnItsFirstBytes() {
    String path = phone.begin(26L * MIB);
    phone
        .append(path, 0, Arrays.copyOf(Photos.jpeg(90, 90), 100))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/upload-too-large"))
        .body("params.max", equalTo(25 * MIB));
    phone.head(path).then().statusCode(404);
  }
}
