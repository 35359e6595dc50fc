package org.porchlight.signatures.telephone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.Voices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TelephoneSignatureTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Speaking speaking;
  @Inject Signing signing;
  @Inject Database database;
  @Inject TestClock clock;
  @Inject RemoveRecordings removal;
  @Inject StoredObjects stored;

  @AfterEach
  void now() {
    clock.reset();
  }

  private static void refused(ValidatableResponse answer, int status, String problem) {
    answer.statusCode(status).body("type", equalTo("/problems/" + problem));
  }

  private ValidatableResponse keptWith(Begun begun, String field, Object value) {
    Map<String, Object> said = speaking.said(begun);
    said.put(field, value);
    return Speaking.keep(begun, said);
  }

  @Test
  void theScriptIsInTheClientsLanguageWithTheStatementWordForWord() {
    Begun begun = casework.aClient();
    JsonPath script = Speaking.script(begun);
    assertEquals("ES", script.getString("language"));
    assertEquals(
        Arrays.stream(ScriptPart.values()).map(Enum::name).toList(), script.getList("lines.part"));
    JsonPath shown = Signing.shown(given.signedInAs(begun.clientId()), "es");
    assertEquals(
        shown.getList("statement.paragraphs.text"), script.getList("statement.paragraphs.text"));
    // Nobody reads what is shown while it is read to them.
    assertTrue(shown.getString("statement.affirmation").startsWith("Puedo leer lo que se muestra"));
    assertTrue(script.getString("statement.affirmation").startsWith("Oí lo que me leyeron"));
    assertEquals(false, script.getBoolean("electronicBusiness"));
    assertEquals(List.of(begun.contact()), script.getList("phones.number"));
    assertTrue(script.getList("lines.says").toString().contains("¿Puedo grabar?"));
  }

  @Test
  void whatIsSaidIsASignatureFromTheMomentOfTheRecording() {
    Begun begun = casework.aClient();
    Map<String, Object> said = speaking.said(begun);
    String number =
        Speaking.keep(begun, said)
            .statusCode(201)
            .body("telephoneSignature.signature.method", equalTo("TELEPHONE"))
            .body("telephoneSignature.signature.signerName", equalTo("Rosa Fernhollow"))
            .body("telephoneSignature.signature.signedAt", equalTo(said.get("recordedAt")))
            .body("telephoneSignature.summary", equalTo(said.get("summary")))
            .body("telephoneSignature.phoneMasked", equalTo("•••0187"))
            .body("telephoneSignature.recording.mediaType", equalTo("audio/wav"))
            .body("telephoneSignature.recording.seconds", equalTo(8))
            .body("telephoneSignature.allowed", contains("listen"))
            .body("confirmation.kind", equalTo("CONSENT_GIVEN"))
            .body("confirmation.subject.signatureNumber", matchesPattern("SG-.+"))
            .extract()
            .path("telephoneSignature.signature.number");
    Person client = given.signedInAs(begun.clientId());
    client
        .get(Signing.CONSENT)
        .then()
        .body("state.status", equalTo("GIVEN"))
        .body("since", equalTo(said.get("recordedAt")))
        .body("signatureNumber", equalTo(number));
    client.get("/api/v1/confirmations").then().body("items.kind", contains("CONSENT_GIVEN"));
    client.get("/api/v1/signatures").then().body("items.number", contains(number));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/timeline", begun.code())
        .then()
        .body("items.kind", hasItem("CONSENT_GIVEN"));
  }

  @Test
  void theCopySaysThatItWasSaidAndNamesTheRecording() throws Exception {
    Begun begun = casework.aClient();
    byte[] recording = Voices.speaking(9);
    Map<String, Object> said = speaking.said(begun);
    said.put("uploadId", Speaking.uploaded(begun.caseworker(), recording));
    String number =
        Speaking.keep(begun, said)
            .statusCode(201)
            .extract()
            .path("telephoneSignature.signature.number");
    byte[] pdf = Signing.copy(given.signedInAs(begun.clientId()), number);
    String text;
    try (var document = Loader.loadPDF(pdf)) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+|\\(SHA-256\\)", "");
    }
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(recording));
    assertTrue(text.contains(hash), text);
    assertTrue(text.contains("•••0187") || text.contains("0187"), text);
    assertTrue(text.contains("Porteléfono,grabado"), text);
    assertTrue(text.contains("Rosaagreedtosignandtogetlettersonherpage."), text);
  }

  @Test
  void staffOfTheBranchPlayItWholeAndInPartsAndThatIsWrittenDown() {
    Begun begun = casework.aClient();
    byte[] recording = Voices.speaking(10);
    Map<String, Object> said = speaking.said(begun);
    said.put("uploadId", Speaking.uploaded(begun.caseworker(), recording));
    String number =
        Speaking.keep(begun, said)
            .statusCode(201)
            .extract()
            .path("telephoneSignature.signature.number");
    Person colleague = given.aColleagueOf(begun.caseworker());
    String path = "/api/v1/telephone-signatures/" + number + "/recording";
    byte[] whole =
        colleague
            .get(path)
            .then()
            .statusCode(200)
            .contentType("audio/wav")
            .header("Accept-Ranges", "bytes")
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .asByteArray();
    assertArrayEquals(recording, whole);
    byte[] part =
        colleague
            .header("Range", "bytes=1000-1999")
            .get(path)
            .then()
            .statusCode(206)
            .header("Content-Range", "bytes 1000-1999/" + recording.length)
            .extract()
            .asByteArray();
    assertArrayEquals(Arrays.copyOfRange(recording, 1000, 2000), part);
    byte[] end =
        colleague
            .header("Range", "bytes=-44")
            .get(path)
            .then()
            .statusCode(206)
            .extract()
            .asByteArray();
    assertArrayEquals(Arrays.copyOfRange(recording, recording.length - 44, recording.length), end);
    given
        .aSupervisorOf(given.theBranch())
        .get("/api/v1/clients/{code}/audit", begun.code())
        .then()
        .statusCode(200)
        .body("items.findAll { it.which.contains('RECORDING') }", hasSize(1));
  }

  @Test
  void whoeverHearsItFromTheSecondByteOnHasHeardIt() {
    Begun begun = casework.aClient();
    String number = speaking.signed(begun);
    begun
        .caseworker()
        .header("Range", "bytes=1-")
        .get("/api/v1/telephone-signatures/{number}/recording", number)
        .then()
        .statusCode(206);
    given
        .aSupervisorOf(given.theBranch())
        .get("/api/v1/clients/{code}/audit", begun.code())
        .then()
        .body("items.findAll { it.which.contains('RECORDING') }", hasSize(1));
  }

  @Test
  void ofTwoHouseholdsAtOnceWithOneRecordingOneKeepsIt() {
    Begun one = casework.aClient();
    Begun other = casework.aClientOf(one.caseworker(), "snap");
    byte[] same = Voices.speaking(14);
    List<Map<String, Object>> said = new ArrayList<>();
    for (Begun begun : List.of(one, other)) {
      Map<String, Object> its = speaking.said(begun);
      its.put("uploadId", Speaking.uploaded(one.caseworker(), same));
      said.add(its);
    }
    List<Integer> answers =
        Stream.of(one, other)
            .map(
                begun ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Speaking.keep(begun, said.get(begun.equals(one) ? 0 : 1))
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(201, 409), answers);
  }

  @Test
  void nobodyElseHearsOrSeesIt() {
    Begun begun = casework.aClient();
    String number = speaking.signed(begun);
    String path = "/api/v1/telephone-signatures/" + number;
    Person elsewhere = given.aCaseworkerOf(given.aBranch());
    elsewhere.get(path).then().statusCode(404);
    elsewhere.get(path + "/recording").then().statusCode(404);
    Person stranger = given.signedInAs(casework.aClient().clientId());
    stranger.get(path).then().statusCode(404);
    stranger.body(Map.of("text", "No")).post(path + "/objection").then().statusCode(404);
    given.signedInAs(begun.clientId()).get(path + "/recording").then().statusCode(403);
    Speaking.keep(elsewhere, begun.code(), speaking.said(casework.aClient())).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "listened, false, 400, invalid",
    "voice, ' ', 400, invalid",
    "summary, '', 400, invalid",
    "phone, twelve past nine, 422, phone-not-understood",
    "phone, rosa@example.org, 422, phone-not-understood",
    "kind, ITEM_STATEMENT, 422, not-signed-by-telephone",
    "statementHash, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, 409, "
        + "statement-changed"
  })
  void whatIsMissingOrWrongIsSaid(String field, String value, int status, String problem) {
    Object sent = value.equals("false") ? false : value;
    refused(keptWith(casework.aClient(), field, sent), status, problem);
  }

  @ParameterizedTest
  @CsvSource({
    "PT5M, recorded-in-the-future",
    "PT2M, recorded-in-the-future",
    "-PT25H, recorded-too-early",
    "-PT800H, recorded-too-early"
  })
  void itIsSaidNeitherAfterNowNorBeforeThereWasAnythingToSign(Duration from, String problem) {
    String then = clock.instant().plus(from).toString();
    keptWith(casework.aClient(), "recordedAt", then)
        .statusCode(422)
        .body("type", equalTo("/problems/" + problem))
        .body("fields.field", contains("recordedAt"));
  }

  @Test
  void whatWasSaidBeforeItWasWithdrawnIsNoConsentAgain() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    signing.consented(client);
    client.body(Map.of()).post(Signing.CONSENT + "/withdrawal").then().statusCode(201);
    refused(
        keptWith(begun, "recordedAt", speaking.aMinuteAgo().toString()), 422, "recorded-too-early");
  }

  @Test
  void aStatementThatTheWorkerWasNotShownCannotHaveBeenReadOut() {
    Begun begun = casework.aClient();
    Person colleague = given.aColleagueOf(begun.caseworker());
    Map<String, Object> said = speaking.said(begun);
    said.put("uploadId", Speaking.uploaded(colleague));
    refused(Speaking.keep(colleague, begun.code(), said), 409, "statement-not-shown");
  }

  @Test
  void aRecordingIsUsedOnceAndForOneClient() {
    Begun begun = casework.aClient();
    Map<String, Object> said = speaking.said(begun);
    Speaking.keep(begun, said).statusCode(201);
    Begun other = casework.aClientOf(begun.caseworker(), "snap");
    refused(keptWith(other, "uploadId", said.get("uploadId")), 409, "upload-already-used");
    byte[] same = Voices.speaking(13);
    Begun third = casework.aClientOf(begun.caseworker(), "snap");
    keptWith(third, "uploadId", Speaking.uploaded(begun.caseworker(), same)).statusCode(201);
    refused(
        keptWith(other, "uploadId", Speaking.uploaded(begun.caseworker(), same)),
        409,
        "recording-of-another");
  }

  @Test
  void aPhotoAndAnotherWorkersUploadAreNoRecordingOfTheirs() {
    Begun begun = casework.aClient();
    String photo =
        begun
            .caseworker()
            .request()
            .contentType("image/jpeg")
            .body(Photos.jpeg(64, 48))
            .post("/api/v1/uploads/plain")
            .path("id");
    refused(keptWith(begun, "uploadId", photo), 415, "recording-type-not-accepted");
    String colleagues = Speaking.uploaded(given.aColleagueOf(begun.caseworker()));
    keptWith(begun, "uploadId", colleagues).statusCode(404);
    keptWith(begun, "uploadId", UUID.randomUUID()).statusCode(404);
  }

  @Test
  void nothingIsKeptOfARefusedOne() {
    Begun begun = casework.aClient();
    keptWith(begun, "phone", "twelve past nine").statusCode(422);
    Person client = given.signedInAs(begun.clientId());
    client.get("/api/v1/signatures").then().body("items", hasSize(0));
    client.get("/api/v1/confirmations").then().body("items", hasSize(0));
  }

  @Test
  void theSameRequestTwiceKeepsOne() {
    Begun begun = casework.aClient();
    Map<String, Object> said = speaking.said(begun);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      begun
          .caseworker()
          .body(said)
          .header("Idempotency-Key", key)
          .post("/api/v1/clients/{code}/telephone-signatures", begun.code())
          .then()
          .statusCode(201);
    }
    Person client = given.signedInAs(begun.clientId());
    client.get("/api/v1/signatures").then().body("items", hasSize(1));
    client.get("/api/v1/confirmations").then().body("items", hasSize(1));
  }

  @Test
  void whoeverFindsItWrongIsCalledBackAndHasAReceipt() {
    Begun begun = casework.aClient();
    String number = speaking.signed(begun);
    Person client = given.signedInAs(begun.clientId());
    String path = "/api/v1/telephone-signatures/" + number;
    client
        .get(path)
        .then()
        .statusCode(200)
        .body("allowed", contains("object"))
        .body("objection", nullValue());
    client
        .body(Map.of("text", "I never said that I want letters here."))
        .post(path + "/objection")
        .then()
        .statusCode(201)
        .body("telephoneSignature.allowed", hasSize(0))
        .body("telephoneSignature.objection.text", containsString("never said"))
        .body("confirmation.kind", equalTo("SIGNATURE_OBJECTED"))
        .body("confirmation.subject.signatureNumber", equalTo(number));
    refused(
        client.body(Map.of("text", "Again")).post(path + "/objection").then(),
        409,
        "objected-already");
    begun
        .caseworker()
        .get("/api/v1/worklist")
        .then()
        .body("items.findAll { it.kind == 'SIGNATURE_OBJECTED' }", hasSize(1))
        .body("items.signatureNumber", hasItem(number));
    client.get("/api/v1/timeline").then().body("items.kind", hasItem("SIGNATURE_OBJECTED"));
    begun.caseworker().get(path).then().body("objection.text", containsString("never said"));
  }

  @Test
  void neitherTheRecordingNorTheObjectionCanBeRewritten() {
    speaking.signed(casework.aClient());
    assertThrows(
        SQLException.class, () -> database.asApplication("update recording set sha256 = 'x'"));
    assertThrows(
        SQLException.class,
        () -> database.asApplication("update signature_objection set text = ''"));
  }

  @Test
  void itIsKeptForSevenYearsUnlessItIsHeld() throws Exception {
    Begun begun = casework.aClient();
    Begun held = casework.aClient();
    // It is the older one, and so the first of those whose time is over.
    String heldNumber = speaking.signed(held);
    clock.advance(Duration.ofSeconds(2));
    String number = speaking.signed(begun);
    given
        .aSupervisorOf(given.theBranch())
        .body(Map.of("reason", "Hearing"))
        .put("/api/v1/clients/{code}/legal-hold", held.code())
        .then()
        .statusCode(200);
    removal.run();
    begun.caseworker().get("/api/v1/telephone-signatures/" + number).then().statusCode(200);
    clock.advance(Duration.ofDays(7 * 366));
    removal.run();
    Person later = given.signedInAgain(begun.caseworker());
    later.get("/api/v1/telephone-signatures/" + number).then().statusCode(404);
    later.get("/api/v1/telephone-signatures/" + heldNumber + "/recording").then().statusCode(200);
    assertTrue(Signing.copy(given.signedInAs(begun.clientId()), number).length > 0);
  }
}
