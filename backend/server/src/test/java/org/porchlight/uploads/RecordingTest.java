package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.platform.web.Problem;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;
import org.porchlight.testing.Voices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
@EnabledIf(
    value = "org.porchlight.testing.Voices#canBeEncoded",
    disabledReason = "FFmpeg is not installed")
class RecordingTest {

  private static final int MIB = 1024 * 1024;

  @Inject Given given;
  @Inject Uploads uploads;
  @Inject StoredObjects stored;

  private Person worker;

  @BeforeEach
  void aWorker() {
    worker = given.aCaseworker();
  }

  static Response upload(Person person, byte[] file) {
    return person
        .request()
        .contentType("application/octet-stream")
        .queryParam("recording", true)
        .body(file)
        .post("/api/v1/uploads/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "wav, pcm_s16le, audio/wav",
    "wav, pcm_mulaw, audio/wav",
    "wav, pcm_u8, audio/wav",
    "webm, libopus, audio/webm",
    "ogg, libopus, audio/ogg",
    "ogg, libvorbis, audio/ogg",
    "mp3, libmp3lame, audio/mpeg",
    "m4a, aac, audio/mp4"
  })
  void whatBrowsersAndTelephoneSystemsWriteIsHeard(String extension, String codec, String type) {
    byte[] file = Voices.as(extension, codec, Voices.speaking(8));
    Response sent = upload(worker, file);
    sent.then().statusCode(201).body("mediaType", equalTo(type));
    FinishedRecording recording = taken(UUID.fromString(sent.path("id")));
    assertEquals(file.length, recording.file().length());
    assertTrue(Math.abs(recording.length().toMillis() - 8000) < 300, recording.toString());
    assertTrue(recording.voice().compareTo(Duration.ofSeconds(4)) > 0, recording.toString());
    assertTrue(recording.voice().compareTo(Duration.ofSeconds(7)) < 0, recording.toString());
  }

  @Test
  void itComesByTusAndInPieces() {
    byte[] file = Voices.speaking(30);
    TusClient client = new TusClient(worker);
    Response begun =
        client
            .request()
            .header("Upload-Length", file.length)
            .header("Upload-Metadata", "filename Y2FsbC53YXY=,recording")
            .post("/api/v1/uploads");
    String path = begun.then().statusCode(201).extract().header("Location");
    path = path.replaceAll("^https?://[^/]+", "");
    client.append(path, 0, Arrays.copyOf(file, 100_000)).then().statusCode(204);
    client
        .append(path, 100_000, Arrays.copyOfRange(file, 100_000, file.length))
        .then()
        .statusCode(204);
    FinishedRecording recording = taken(TusClient.id(path));
    assertEquals("call.wav", recording.file().fileName().orElseThrow());
    assertEquals(Duration.ofSeconds(30), recording.length());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("ten seconds of an open line", () -> Voices.silence(10), 422, "recording-silent"),
        bad("ten seconds of zeros", () -> Voices.nothing(10), 422, "recording-silent"),
        bad("silence as WebM", () -> webm(Voices.silence(10)), 422, "recording-silent"),
        bad("a dial tone", () -> Voices.dialTone(10), 422, "recording-silent"),
        bad("one word", () -> Voices.oneWord(10), 422, "recording-silent"),
        bad("two seconds of speech", () -> Voices.speaking(2), 422, "recording-silent"),
        bad("a PDF", () -> Pdfs.ofPages(1), 415, "recording-type-not-accepted"),
        bad("a photo", () -> Photos.jpeg(64, 48), 415, "recording-type-not-accepted"),
        bad("text", () -> BadFiles.text("x".repeat(99)), 415, "recording-type-not-accepted"),
        bad("a program", BadFiles::program, 415, "recording-type-not-accepted"),
        bad("a WAV cut", () -> cut(Voices.speaking(8)), 422, "upload-truncated"),
        bad("a WebM cut", () -> cut(webm(Voices.speaking(8))), 422, "upload-truncated"),
        bad("an Ogg cut", () -> cut(ogg(Voices.speaking(8))), 422, "upload-truncated"),
        bad("an M4A cut", () -> cut(m4a(Voices.speaking(8))), 422, "upload-truncated"),
        bad("a WAV's start, then a PDF", () -> spoiled(Voices.speaking(8)), 422, null),
        bad("an MP3's start, then noise", RecordingTest::noise, 422, "recording-not-playable"),
        bad("an Ogg of a picture's bytes", RecordingTest::notOgg, 422, "upload-truncated"),
        bad("nothing", () -> new byte[0], 422, "upload-empty"));
  }

  private static Arguments bad(String name, Supplier<byte[]> file, int status, String problem) {
    return arguments(name, file, status, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String name, Supplier<byte[]> file, int status, String problem) throws Exception {
    Set<String> before = stored.keys();
    Response answer = upload(worker, file.get());
    answer.then().statusCode(status);
    if (problem != null) {
      answer.then().body("type", equalTo("/problems/" + problem));
    }
    assertEquals(before, stored.keys());
    worker.get("/api/v1/uploads").then().body("items", equalTo(List.of()));
  }

  @Test
  void silenceSaysHowMuchWasHeardAndHowMuchIsNeeded() {
    upload(worker, Voices.oneWord(10))
        .then()
        .body("params.heard", equalTo(1))
        .body("params.min", equalTo(3));
  }

  @Test
  void moreThan50MibIsRefusedOnItsFirstBytes() {
    byte[] file = Arrays.copyOf(Voices.speaking(8), 32);
    new TusClient(worker)
        .request()
        .header("Upload-Length", 50 * MIB + 1)
        .header("Upload-Metadata", "recording")
        .contentType(TusClient.BYTES)
        .body(file)
        .post("/api/v1/uploads")
        .then()
        .statusCode(413)
        .body("params.max", equalTo(50 * MIB));
  }

  @Test
  void aClientHasNoRecordingsToSend() {
    upload(given.signedInAs(UUID.randomUUID()), Voices.speaking(8))
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/upload-type-not-accepted"));
  }

  @Test
  void aPageIsNoRecordingAndARecordingNoPage() {
    UUID recording = UUID.fromString(upload(worker, Voices.speaking(8)).path("id"));
    UUID photo =
        UUID.fromString(
            worker
                .request()
                .contentType("image/jpeg")
                .body(Photos.jpeg(64, 48))
                .post("/api/v1/uploads/plain")
                .path("id"));
    assertThrows(Problem.class, () -> taken(photo));
    assertThrows(
        Problem.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> uploads.of(worker.accountId()).use(Set.of(recording))));
    worker.get("/api/v1/uploads").then().body("items.size()", greaterThan(1));
  }

  private FinishedRecording taken(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> uploads.of(worker.accountId()).useRecording(id));
  }

  private static byte[] webm(byte[] wav) {
    return Voices.as("webm", "libopus", wav);
  }

  private static byte[] ogg(byte[] wav) {
    return Voices.as("ogg", "libvorbis", wav);
  }

  private static byte[] m4a(byte[] wav) {
    return Voices.as("m4a", "aac", wav);
  }

  private static byte[] cut(byte[] file) {
    return Arrays.copyOf(file, file.length * 6 / 10);
  }

  private static byte[] spoiled(byte[] wav) {
    byte[] file = wav.clone();
    System.arraycopy("%PDF-1.7 and no chunk".getBytes(StandardCharsets.US_ASCII), 0, file, 12, 20);
    return file;
  }

  private static byte[] noise() {
    byte[] file = new byte[50_000];
    new Random(11).nextBytes(file);
    file[0] = 'I';
    file[1] = 'D';
    file[2] = '3';
    return file;
  }

  private static byte[] notOgg() {
    byte[] file = Photos.jpeg(64, 48);
    System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
    return file;
  }
}
