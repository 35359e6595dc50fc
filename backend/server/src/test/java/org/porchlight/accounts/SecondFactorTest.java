package org.porchlight.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What staff show besides the password. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SecondFactorTest {

  private static final String PASSWORD = "lamplight on the porch";
  private static final String OWN = "/api/v1/session/second-factor";
  private static final String PROOF = "/api/v1/session/proof";
  private static final String RULE = "/api/v1/second-factor-rule";

  @Inject Given given;
  @Inject SignInFixture fixture;
  @Inject FactorFixture factors;
  @Inject SteppedUp steppedUp;
  @Inject SentMessages messages;
  @Inject TestClock clock;

  private Person worker;
  private String email;

  @BeforeEach
  void begin() {
    worker = steppedUp.shown(given.aCaseworker());
    email = fixture.setPassword(worker, PASSWORD);
  }

  @AfterEach
  void today() {
    clock.reset();
    require(List.of());
  }

  @Test
  void anAppCountsOnceItHasShownTheRightCode() {
    confirm("000000").then().statusCode(422);
    String key = worker.post(OWN + "/app").then().statusCode(200).extract().path("key");
    worker.get(OWN).then().statusCode(200).body("app", equalTo(false));
    signIn().then().body("awaits", nullValue());
    confirm("000000").then().statusCode(422).body("type", equalTo("/problems/proof-wrong"));
    confirm(code(key))
        .then()
        .statusCode(200)
        .body("app", equalTo(true))
        .body("recoveryCodes", hasSize(10));
    worker
        .get(OWN)
        .then()
        .body("recoveryCodesLeft", equalTo(10))
        .body("recoveryCodes", nullValue());
    assertEquals("Your second factor was changed", messages.lastTo(email).subject());
  }

  @Test
  void aFactorIsAddedOnlyByWhoHasJustShownThatItIsThem() {
    Person left = given.signedInAgain(worker);
    left.post(OWN + "/app")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/step-up-needed"));
  }

  @Test
  void withAFactorThePasswordOpensOnlyTheSecondStep() {
    String key = withApp();
    Person half = half();
    half.get("/api/v1/session").then().statusCode(200).body("awaits", equalTo("SECOND_FACTOR"));
    half.get("/api/v1/worklist")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/second-factor-needed"));
    half.get(OWN).then().statusCode(403);
    half.get(PROOF).then().body("ways", contains("APP", "RECOVERY_CODE"));
    half.body(Map.of("password", PASSWORD)).post(PROOF).then().statusCode(422);
    later();
    half.body(Map.of("code", code(key))).post(PROOF).then().statusCode(200);
    half.get("/api/v1/session").then().body("awaits", nullValue());
    half.get("/api/v1/worklist").then().statusCode(200);
  }

  @Test
  void aCodeIsGoodOnce() {
    String key = withApp();
    later();
    String code = code(key);
    half().body(Map.of("code", code)).post(PROOF).then().statusCode(200);
    half()
        .body(Map.of("code", code))
        .post(PROOF)
        .then()
        .statusCode(422)
        .body("fields[0].field", equalTo("code"));
  }

  @Test
  void afterTenWrongCodesTheRightOneIsRefusedForAWhile() {
    String key = withApp();
    later();
    Person half = half();
    for (int i = 0; i < 10; i++) {
      half.body(Map.of("code", "000000")).post(PROOF).then().statusCode(422);
    }
    half.body(Map.of("code", code(key))).post(PROOF).then().statusCode(429);
  }

  @Test
  void aRecoveryCodeIsGoodOnceHoweverManyTryItAtOnce() throws Exception {
    String code = recoveryCodes().getFirst();
    Person half = half();
    Callable<Integer> use =
        () ->
            half.body(Map.of("recoveryCode", code.toUpperCase(Locale.ROOT)))
                .post(PROOF)
                .statusCode();
    try (var pool = Executors.newFixedThreadPool(4)) {
      var answers = pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> use).toList());
      long won = 0;
      for (var answer : answers) {
        won += answer.get() == 200 ? 1 : 0;
      }
      assertEquals(1, won);
    }
  }

  @Test
  void newRecoveryCodesEndTheOldOnes() {
    String old = recoveryCodes().getFirst();
    String made =
        worker
            .post(OWN + "/recovery-codes")
            .then()
            .statusCode(200)
            .extract()
            .path("recoveryCodes[0]");
    half().body(Map.of("recoveryCode", old)).post(PROOF).then().statusCode(422);
    half().body(Map.of("recoveryCode", made)).post(PROOF).then().statusCode(200);
  }

  @Test
  void addingAFactorEndsEveryOtherSession() {
    Person elsewhere = given.signedInAgain(worker);
    withApp();
    elsewhere.get("/api/v1/session").then().statusCode(401);
    worker.get("/api/v1/session").then().statusCode(200);
  }

  @Test
  void withoutTheLastFactorThePasswordIsEnoughAgain() {
    withApp();
    worker.delete(OWN + "/app").then().statusCode(200).body("recoveryCodesLeft", equalTo(0));
    signIn().then().body("awaits", nullValue());
    worker.post(OWN + "/recovery-codes").then().statusCode(409);
  }

  @Test
  void whoseRoleNeedsAFactorSetsItUpBeforeAnythingElse() {
    require(List.of("CASEWORKER"));
    Person half = half();
    half.get("/api/v1/session").then().body("awaits", equalTo("SET_UP"));
    half.get("/api/v1/worklist")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/second-factor-set-up-needed"));
    half.body(Map.of("password", PASSWORD)).post(PROOF).then().statusCode(200);
    half.get("/api/v1/session").then().body("awaits", equalTo("SET_UP"));
    String key = half.post(OWN + "/app").then().statusCode(200).extract().path("key");
    half.body(Map.of("code", code(key))).post(OWN + "/app/confirmation").then().statusCode(200);
    half.get("/api/v1/worklist").then().statusCode(200);
    half.delete(OWN + "/app")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/second-factor-required"));
  }

  @Test
  void whoGetsARoleThatNeedsAFactorSignsInAnewForIt() {
    require(List.of("SUPERVISOR"));
    getsRole("SUPERVISOR");
    worker.get("/api/v1/session").then().statusCode(401);
    half().get("/api/v1/session").then().body("awaits", equalTo("SET_UP"));
  }

  @Test
  void whoGetsARoleThatNeedsNoFactorStaysSignedIn() {
    getsRole("SUPERVISOR");
    worker.get("/api/v1/session").then().statusCode(200).body("awaits", nullValue());
  }

  @Test
  void theRuleSaysWhoSetItAndOfTwoVersionsOneWins() {
    Response set = require(List.of("SUPERVISOR"));
    set.then()
        .statusCode(200)
        .body("roles", contains("SUPERVISOR"))
        .body("history[0].changedBy", notNullValue());
    given
        .anAdministrator()
        .body(Map.of("roles", List.of(), "version", 0))
        .put(RULE)
        .then()
        .statusCode(409);
  }

  @Test
  void anAdministratorTakesAwayAColleaguesFactorButNeverTheirOwn() {
    withApp();
    Person admin = given.anAdministrator();
    admin
        .delete("/api/v1/staff-accounts/{id}/second-factor", worker.accountId())
        .then()
        .statusCode(200)
        .body("secondFactor", equalTo(false));
    assertEquals("Your second factor was taken away", messages.lastTo(email).subject());
    worker.get("/api/v1/session").then().statusCode(401);
    signIn().then().body("awaits", nullValue());
    admin
        .delete("/api/v1/staff-accounts/{id}/second-factor", admin.accountId())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/own-account"));
  }

  @Test
  void aPasskeyThatAnswersNoChallengeIsRefused() {
    Map<String, String> made =
        Map.of("name", "Blue phone", "attestation", "AQIDBA", "clientData", "AQIDBA");
    worker.body(made).post(OWN + "/passkeys").then().statusCode(422);
    worker
        .post("/api/v1/session/passkey-challenge")
        .then()
        .statusCode(200)
        .body("host", equalTo("localhost"))
        .body("credentialIds", empty());
    worker
        .body(made)
        .post(OWN + "/passkeys")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/passkey-not-valid"));
  }

  @Test
  void aPasskeyIsItsOwnersToTakeAway() {
    withApp();
    String id = factors.aPasskeyOf(worker).toString();
    worker.get(OWN).then().body("passkeys.id", hasItem(id));
    Person colleague = steppedUp.shown(given.aCaseworker());
    colleague.delete(OWN + "/passkeys/{id}", id).then().statusCode(404);
    worker.delete(OWN + "/passkeys/{id}", id).then().statusCode(200).body("passkeys", empty());
  }

  @Test
  void aLockedSessionAnswersNothingUntilThePasswordIsShown() {
    worker.post("/api/v1/session/lock").then().statusCode(200).body("awaits", equalTo("UNLOCK"));
    worker
        .get("/api/v1/worklist")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/session-locked"));
    worker.post("/api/v1/session/lock").then().statusCode(403);
    worker.body(Map.of("password", "not this one")).post(PROOF).then().statusCode(422);
    worker.body(Map.of("password", PASSWORD)).post(PROOF).then().statusCode(200);
    worker.get("/api/v1/worklist").then().statusCode(200);
  }

  @Test
  void thePageLocksAfterTenMinutesOrAsItsOwnerSays() {
    worker.get("/api/v1/session").then().body("lockAfterMinutes", equalTo(10));
    worker
        .body(Map.of("lockAfterMinutes", 3))
        .patch("/api/v1/session")
        .then()
        .statusCode(200)
        .body("lockAfterMinutes", equalTo(3));
    worker.body(Map.of("lockAfterMinutes", 26)).patch("/api/v1/session").then().statusCode(400);
  }

  @Test
  void aLockedPageOpensWithThePasswordThoughMoreNeedsTheFactor() {
    withApp();
    clock.advance(Duration.ofMinutes(4));
    Person again = fullyIn();
    again.post("/api/v1/session/lock").then().statusCode(200);
    again.get(PROOF).then().body("ways", hasItem("PASSWORD"));
    again
        .body(Map.of("password", PASSWORD))
        .post(PROOF)
        .then()
        .statusCode(200)
        .body("until", nullValue());
    again.get("/api/v1/worklist").then().statusCode(200);
  }

  /** Through the fixture, which takes no second step. */
  private Person fullyIn() {
    return given.signedInAgain(worker);
  }

  private String withApp() {
    String key = worker.post(OWN + "/app").path("key");
    confirm(code(key)).then().statusCode(200);
    return key;
  }

  private List<String> recoveryCodes() {
    String key = worker.post(OWN + "/app").path("key");
    List<String> codes = confirm(code(key)).path("recoveryCodes");
    assertTrue(Stream.of(codes).allMatch(all -> all.size() == 10));
    return codes;
  }

  private Response confirm(String code) {
    return worker.body(Map.of("code", code)).post(OWN + "/app/confirmation");
  }

  /** Past the code that confirmed the app. */
  private void later() {
    clock.advance(Duration.ofSeconds(60));
  }

  private String code(String key) {
    return Totp.code(bytes(key), Totp.step(clock.instant()), Totp.DIGITS);
  }

  private static byte[] bytes(String base32) {
    byte[] bytes = new byte[base32.length() * 5 / 8];
    for (int i = 0; i < base32.length() * 5; i++) {
      int letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i / 5));
      bytes[i / 8] |= (byte) ((letter >> (4 - i % 5) & 1) << (7 - i % 8));
    }
    return bytes;
  }

  private Response require(List<String> roles) {
    Person admin = given.anAdministrator();
    int version = admin.get(RULE).path("version");
    return admin.body(Map.of("roles", roles, "version", version)).put(RULE);
  }

  private void getsRole(String role) {
    given
        .anAdministrator()
        .body(Map.of("role", role))
        .patch("/api/v1/staff-accounts/{id}", worker.accountId())
        .then()
        .statusCode(200);
  }

  private Person half() {
    return worker.with(signIn().path("tokens.accessToken"));
  }

  private Response signIn() {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", PASSWORD, "tokens", true))
        .post("/api/v1/sessions/password");
  }
}
