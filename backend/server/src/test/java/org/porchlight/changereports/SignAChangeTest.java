package org.porchlight.changereports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A change is received by being signed, as it was shown. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SignAChangeTest {

  private static final String ONE = "/api/v1/change-reports/{id}";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;
  @Inject Signing signing;

  private Casework.Begun begun;
  private Person client;
  private UUID report;

  @BeforeEach
  void aClientLostTheirJob() {
    begun = casework.aClient();
    client = given.signedInAs(begun.clientId());
    report = reporting.filled(client, "JOB", Reporting.jobLoss());
  }

  private static String shown(Person reader, UUID report) {
    return reader.get(ONE + "/statement", report).then().statusCode(200).extract().path("hash");
  }

  private ValidatableResponse signs(Person person, String hash) {
    return person.body(Signing.typed(hash)).post(ONE + "/signature", report).then();
  }

  private void saves(String employer) {
    Map<String, Object> change = new HashMap<>(Reporting.jobLoss());
    change.put("employer", employer);
    reporting
        .save(client, report, reporting.answers(client, report, "JOB", change))
        .then()
        .statusCode(200);
  }

  private void corrects(String employer) {
    Map<String, Object> change = new HashMap<>(Reporting.jobLoss());
    change.put("employer", employer);
    client
        .body(reporting.answers(client, report, "JOB", change))
        .put(ONE + "/correction", report)
        .then()
        .statusCode(200)
        .body("allowed", hasItems("sign", "discardCorrection"));
  }

  private void isADraftStill() {
    client
        .get(ONE, report)
        .then()
        .body("state.status", equalTo("DRAFT"))
        .body("allowed", contains("save", "delete", "sign"))
        .body("signatureNumber", nullValue());
    client.get("/api/v1/confirmations").then().body("items.kind", not(hasItem("CHANGE_REPORTED")));
  }

  @Test
  void itsSignatureIsInTheReceiptTheReportAndItsVersion() {
    signing.consented(client);
    JsonPath signed =
        signs(client, shown(client, report))
            .statusCode(201)
            .body("signature.number", matchesPattern("SG-....-....-...."))
            .body("signature.subject.kind", equalTo("CHANGE_REPORT"))
            .extract()
            .jsonPath();
    String number = signed.getString("signature.number");
    client
        .get(ONE, report)
        .then()
        .body("signatureNumber", equalTo(number))
        .body("receivedAt", equalTo(signed.getString("signature.signedAt")));
    client
        .get(ONE + "/versions", report)
        .then()
        .body("items.signatureNumber", contains(number))
        .body("items.signedAt", contains(signed.getString("signature.signedAt")));
    client
        .get("/api/v1/confirmations/{number}", signed.getString("confirmation.number"))
        .then()
        .statusCode(200)
        .body("subject.signatureNumber", equalTo(number));
    assertTrue(Signing.copy(client, number).length > 0);
  }

  @Test
  void whatWasChangedSinceItWasShownIsReadAgain() {
    signing.consented(client);
    String before = shown(client, report);
    saves("Birch Lane Bakery");
    signs(client, before).statusCode(409).body("type", equalTo("/problems/statement-changed"));
    isADraftStill();
    signs(client, shown(client, report)).statusCode(201);
  }

  @Test
  void whatWasShownInOneLanguageIsNotSignedInAnother() {
    signing.consented(client);
    String french =
        client.header("Accept-Language", "fr").get(ONE + "/statement", report).path("hash");
    signs(client, french).statusCode(409).body("type", equalTo("/problems/statement-changed"));
    isADraftStill();
  }

  @Test
  void whoDoesNoBusinessOnlineIsAskedToAgreeFirst() {
    signs(client, shown(client, report))
        .statusCode(409)
        .body("type", equalTo("/problems/consent-needed"));
    isADraftStill();
  }

  @Test
  void whatIsCorrectedIsSignedAgainAndEachSignatureStays() {
    signing.consented(client);
    String first = signs(client, shown(client, report)).extract().path("signature.number");
    signs(client, shown(client, report))
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-to-sign"));
    corrects("Birch Lane Bakery");
    client.get(ONE, report).then().body("signatureNumber", equalTo(first));
    String second =
        signs(client, shown(client, report))
            .statusCode(201)
            .body("confirmation.kind", equalTo("CHANGE_CORRECTED"))
            .extract()
            .path("signature.number");
    client.get(ONE, report).then().body("signatureNumber", equalTo(second));
    client
        .get(ONE + "/versions", report)
        .then()
        .body("items.signatureNumber", contains(second, first));
    client.get("/api/v1/signatures").then().body("items.number", hasItems(first, second));
  }

  @Test
  void whoWasAskedToSignTooIsNotAskedForOtherWords() {
    signing.consented(client);
    Map<String, Object> spouse = Map.of("name", "Teo Fernhollow", "relation", "SPOUSE");
    String request =
        client
            .body(Map.of("statementHash", shown(client, report), "signers", List.of(spouse)))
            .post("/api/v1/signing-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    saves("Birch Lane Bakery");
    client
        .get("/api/v1/signing-requests/{id}", request)
        .then()
        .body("state.status", equalTo("CANCELLED"));
  }

  @Test
  void whoeverCameByALinkEntersACodeBeforeSigningAnything() {
    Person byLink = given.signedInByLinkAs(begun.clientId());
    byLink
        .body(Signing.typed(Signing.shown(byLink, "en").getString("statement.hash")))
        .post(Signing.CONSENT + "/signature")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/step-up-needed"));
    signing.consented(client);
    String hash = shown(byLink, report);
    signs(byLink, hash).statusCode(403).body("type", equalTo("/problems/step-up-needed"));
    isADraftStill();
  }

  @Test
  void theWordsStayTheSameWhileStaffLookAtThem() {
    signing.consented(client);
    UUID taken = reporting.takenDown(begun, "JOB", Reporting.jobLoss());
    reporting.submit(begun.caseworker(), taken);
    String hash = shown(client, taken);
    Signing.Requested spouse = Signing.requestedFor(client, hash);
    begun
        .caseworker()
        .body(Map.of("version", reporting.version(begun.caseworker(), taken)))
        .post(ONE + "/review", taken)
        .then()
        .statusCode(200);
    client.body(Signing.typed(hash)).post(ONE + "/signature", taken).then().statusCode(201);
    Signing.signed(spouse);
    client
        .get("/api/v1/signing-requests/{id}", spouse.id())
        .then()
        .body("state.status", equalTo("COMPLETE"));
  }

  @Test
  void nobodyIsAskedToSignACorrectionThatWasDecidedOver() {
    signing.consented(client);
    signs(client, shown(client, report)).statusCode(201);
    Signing.Requested kept = Signing.requestedFor(client, shown(client, report));
    corrects("Birch Lane Bakery");
    isCancelled(kept);
    Signing.Requested over = Signing.requestedFor(client, shown(client, report));
    decides();
    isCancelled(over);
  }

  private void isCancelled(Signing.Requested request) {
    client
        .get("/api/v1/signing-requests/{id}", request.id())
        .then()
        .body("state.status", equalTo("CANCELLED"));
  }

  private void decides() {
    Person worker = begun.caseworker();
    worker
        .body(
            Map.of(
                "version",
                reporting.version(worker, report),
                "outcome",
                "NO_EFFECT",
                "reason",
                "It stays as it is."))
        .post(ONE + "/decision", report)
        .then()
        .statusCode(200);
  }

  @Test
  void whoeverSignedCanBeFollowedByOthersAfterTheDecision() {
    signing.consented(client);
    String hash = shown(client, report);
    Signing.Requested spouse = Signing.requestedFor(client, hash);
    signs(client, hash).statusCode(201);
    decides();
    Signing.signed(spouse);
  }

  @Test
  void whatStaffTookDownIsSignedLaterByWhoSaidIt() {
    signing.consented(client);
    UUID taken = reporting.takenDown(begun, "JOB", Reporting.jobLoss());
    reporting.submit(begun.caseworker(), taken);
    String received =
        client.get(ONE, taken).then().body("allowed", hasItem("sign")).extract().path("receivedAt");
    JsonPath signed =
        client
            .body(Signing.typed(shown(client, taken)))
            .post(ONE + "/signature", taken)
            .then()
            .statusCode(201)
            .body("confirmation.kind", equalTo("CHANGE_SIGNED"))
            .body("changeReport.receivedAt", equalTo(received))
            .body("changeReport.revision", equalTo(1))
            .body("changeReport.allowed", not(hasItem("sign")))
            .extract()
            .jsonPath();
    String number = signed.getString("signature.number");
    client.get(ONE, taken).then().body("signatureNumber", equalTo(number));
    client.get(ONE + "/versions", taken).then().body("items.signatureNumber", contains(number));
    begun
        .caseworker()
        .get(ONE, taken)
        .then()
        .body("allowed", not(hasItem("submit")))
        .body("signatureNumber", equalTo(number));
    client
        .body(Signing.typed(shown(client, taken)))
        .post(ONE + "/signature", taken)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-to-sign"));
  }

  @Test
  void nobodyElseSignsIt() {
    signing.consented(client);
    String hash = shown(client, report);
    Person other = given.signedInAs(casework.aClient().clientId());
    signing.consented(other);
    signs(other, hash).statusCode(404);
    other.get(ONE + "/statement", report).then().statusCode(404);
    signs(begun.caseworker(), hash).statusCode(403);
    isADraftStill();
  }

  @Test
  void aClientReportsNothingUnsigned() {
    client
        .body(Map.of("version", reporting.version(client, report)))
        .post(ONE + "/submission", report)
        .then()
        .statusCode(403);
    isADraftStill();
  }

  @Test
  void whatStaffTookDownIsReceivedAndNotSignedYet() {
    UUID taken = reporting.takenDown(begun, "JOB", Reporting.jobLoss());
    reporting
        .submit(begun.caseworker(), taken)
        .then()
        .statusCode(200)
        .body("changeReport.state.status", equalTo("SUBMITTED"))
        .body("changeReport.channel", equalTo("PHONE"))
        .body("changeReport.signatureNumber", nullValue())
        .body("confirmation.subject.signatureNumber", nullValue());
    client
        .get(ONE + "/statement", taken)
        .then()
        .statusCode(200)
        .body("title", not(containsString("Correction")));
  }
}
