package org.porchlight.signatures;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Seeded;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SealedCopyTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject JobsInTest jobs;
  @TempDir Path folder;

  private record Signed(Begun begun, Person client, String number, byte[] copy) {}

  private Signed signed(String language) {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    JsonPath answer = signing.consented(client, language);
    String number = answer.getString("signature.number");
    return new Signed(begun, client, number, Signing.copy(client, number));
  }

  private static ValidatableResponse verify(byte[] file) {
    return RestAssured.given()
        .header("X-Forwarded-For", "198.51.100." + new Random().nextInt(1, 255))
        .contentType("application/pdf")
        .body(file)
        .post("/api/v1/signatures/verification")
        .then();
  }

  @Test
  void aCopyIsGenuineForAnybodyWhoHasIt() {
    Signed signed = signed("fr");
    verify(signed.copy())
        .statusCode(200)
        .body("result", equalTo("GENUINE"))
        .body("number", equalTo(signed.number()))
        .body("sealedAt", notNullValue())
        .body("method", equalTo("TYPED"))
        .body("timestampedAt", nullValue());
  }

  @Test
  void theSameBytesAreGotBeforeAndAfterTheStoreHasThem() {
    Signed signed = signed("en");
    jobs.runDue();
    assertArrayEquals(signed.copy(), Signing.copy(signed.client(), signed.number()));
    verify(signed.copy()).body("result", equalTo("GENUINE"));
    RestAssured.get("/api/v1/signatures/{number}", signed.number().toLowerCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("number", equalTo(signed.number()))
        .body("intact", equalTo(true));
  }

  @Test
  void oneChangedByteAnywhereIsTold() {
    byte[] copy = signed("es").copy();
    Seeded.times(
        100,
        random -> {
          byte[] altered = copy.clone();
          int place = random.nextInt(altered.length);
          altered[place] ^= (byte) (1 << random.nextInt(8));
          assertEquals("ALTERED", verify(altered).statusCode(200).extract().path("result"));
        });
  }

  @Test
  void whatIsAddedOrCutIsTold() throws IOException {
    Signed signed = signed("en");
    byte[] copy = signed.copy();
    for (byte[] other :
        new byte[][] {
          Arrays.copyOf(copy, copy.length + 1),
          Arrays.copyOf(copy, copy.length - 1),
          joined(copy, "\n% and this\n".getBytes(StandardCharsets.US_ASCII)),
          SealedPdfs.withAnotherPage(copy)
        }) {
      verify(other)
          .statusCode(200)
          .body("result", equalTo("ALTERED"))
          .body("number", equalTo(signed.number()))
          .body("statementHash", nullValue());
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void whatWasNeverSealedHereIsNotOurs() throws IOException {
    for (byte[] other :
        new byte[][] {
          new byte[] {1},
          "%PDF-1.7 /ByteRange [0 5 9 3]<00>".getBytes(StandardCharsets.US_ASCII),
          "/ByteRange [0 1 2 999999999]".repeat(1000).getBytes(StandardCharsets.US_ASCII),
          SealedPdfs.sealedBySomebodyElse()
        }) {
      verify(other).statusCode(200).body("result", equalTo("NOT_OURS")).body("number", nullValue());
    }
  }

  @Test
  void aFileBeyondFiveMegabytesIsRefused() {
    verify(new byte[5 * 1024 * 1024 + 1])
        .statusCode(413)
        .body("type", equalTo("/problems/too-large"));
  }

  @Test
  void whoeverChecksWithoutEndWaits() {
    for (int i = 0; i < 120; i++) {
      from("203.0.113.9").statusCode(404);
    }
    from("203.0.113.9").statusCode(429).body("type", equalTo("/problems/too-many-checks"));
    from("203.0.113.10").statusCode(404);
  }

  private static ValidatableResponse from(String address) {
    return RestAssured.given()
        .header("X-Forwarded-For", address)
        .get("/api/v1/signatures/{number}", "SG-2222-2222-2222")
        .then();
  }

  @Test
  void aCopyIsForTheClientAndTheirOfficeOnly() {
    Signed signed = signed("en");
    Signing.copy(signed.begun().caseworker(), signed.number());
    for (Person other :
        new Person[] {
          given.signedInAs(casework.aClient().clientId()), given.aCaseworkerOf(given.aBranch())
        }) {
      other.get("/api/v1/signatures/{number}/copy", signed.number()).then().statusCode(404);
    }
  }

  @Test
  void pdfsigCallsItValidAndNotOneByteElse() throws Exception {
    assumeTrue(PdfSig.installed());
    PdfSig reader = new PdfSig(folder);
    byte[] copy = signed("fr").copy();
    String said = reader.says(copy);
    assertTrue(said.contains("Signature is Valid."), said);
    assertTrue(said.contains("Certificate is Trusted."), said);
    assertTrue(said.contains("Total document signed"), said);
    assertTrue(said.contains("ETSI.CAdES.detached"), said);
    int[] gap = SealedPdfs.gap(copy);
    Seeded.times(
        200,
        random -> {
          byte[] altered = copy.clone();
          int place = random.nextInt(altered.length - (gap[1] - gap[0]));
          place = place < gap[0] ? place : place + gap[1] - gap[0];
          altered[place] ^= (byte) (1 + random.nextInt(255));
          assertFalse(reader.says(altered).contains("Signature is Valid."), "byte " + place);
          assertFalse(SealedPdfs.verifies(altered), "byte " + place);
        });
    assertTrue(SealedPdfs.verifies(copy));
    String added = reader.says(SealedPdfs.withAnotherPage(copy));
    assertFalse(added.contains("Total document signed"), added);
  }

  @Test
  void aScreenReaderIsToldItsLanguageItsTitleAndItsParts() throws IOException {
    try (PDDocument read = Loader.loadPDF(signed("fr").copy())) {
      assertEquals("fr", read.getDocumentCatalog().getLanguage());
      assertEquals("Traiter avec nous en ligne", read.getDocumentInformation().getTitle());
      assertTrue(read.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals("H1 H2 P H2 P H2 P H2 P P H2 Table H2 Table P", SealedPdfs.structure(read));
      String text = SealedPdfs.text(read);
      for (String part :
          new String[] {
            "j'accepte de traiter avec vous en ligne",
            "Rosa Fernhollow",
            "En écrivant son nom",
            "Donné par cette signature",
            "Empreinte de la déclaration"
          }) {
        assertTrue(text.contains(part), text);
      }
    }
  }

  @Test
  void aDrawnSignatureIsAFigureWithWords() throws IOException {
    Person client = given.signedInAs(casework.aClient().clientId());
    String hash = Signing.shown(client, "en").getString("statement.hash");
    String number =
        Signing.sign(client, "en", Signing.drawn(hash))
            .statusCode(201)
            .extract()
            .path("signature.number");
    try (PDDocument read = Loader.loadPDF(Signing.copy(client, number))) {
      assertTrue(SealedPdfs.structure(read).contains("H2 Figure Table"));
      assertEquals("Signature drawn by Rosa Fernhollow", SealedPdfs.figure(read));
    }
  }
}
