package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PasswordSignInTest {

  private static final String PASSWORD = "lamplight on the porch";

  @Inject Given given;
  @Inject SignInFixture fixture;
  @Inject Passwords passwords;
  @Inject Database database;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void aCaseworkerSignsInWithEmailAndPassword() {
    Person worker = given.aCaseworker();
    String email = fixture.setPassword(worker, PASSWORD);
    Response answer = signIn(email.toUpperCase(Locale.ROOT), PASSWORD);
    answer.then().statusCode(200).body("accountId", equalTo(worker.accountId().toString()));
    RestAssured.given()
        .cookies(answer.cookies())
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("role", equalTo("CASEWORKER"));
  }

  @Test
  void onASharedComputerASessionEndsSoonerAndItsPageLocksSooner() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    Response own = on(email, false);
    Response shared = on(email, true);
    own.then().body("sharedDevice", equalTo(false)).body("lockAfterMinutes", equalTo(10));
    shared.then().body("sharedDevice", equalTo(true)).body("lockAfterMinutes", equalTo(5));
    clock.advance(Duration.ofMinutes(6));
    renewed(own, 200);
    renewed(shared, 401);
  }

  private static Response on(String email, boolean sharedDevice) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "email", email, "password", PASSWORD, "sharedDevice", sharedDevice, "tokens", true))
        .post("/api/v1/sessions/password");
  }

  private static void renewed(Response signedIn, int status) {
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", signedIn.path("tokens.refreshToken")))
        .post("/api/v1/sessions/refresh")
        .then()
        .statusCode(status);
  }

  @Test
  void anIntegratorGetsTheTokensInTheAnswerAndNoCookies() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    Response answer =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(Map.of("email", email, "password", PASSWORD, "tokens", true))
            .post("/api/v1/sessions/password");
    assertEquals(Map.of(), answer.cookies());
    RestAssured.given()
        .header("Authorization", "Bearer " + answer.path("tokens.accessToken"))
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("tokens", nullValue());
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", answer.path("tokens.refreshToken")))
        .post("/api/v1/sessions/refresh")
        .then()
        .statusCode(200)
        .body("tokens.accessToken", notNullValue());
  }

  @Test
  void theCookiesAreOutOfReachOfScriptsAndOtherSites() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    Response answer = signIn(email, PASSWORD);
    for (String name : new String[] {"porchlight", "porchlight-refresh"}) {
      var cookie = answer.getDetailedCookie(name);
      assertTrue(cookie.isHttpOnly());
      assertEquals("Strict", cookie.getSameSite());
      assertEquals("/", cookie.getPath());
    }
  }

  @Test
  void awayFromLoopbackTheCookiesAreSecureAndBoundToTheHost() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    var answer =
        RestAssured.given()
            .header("Host", "porchlight.example.org")
            .contentType(ContentType.JSON)
            .body(Map.of("email", email, "password", PASSWORD))
            .post("/api/v1/sessions/password");
    var cookie = answer.getDetailedCookie("__Host-porchlight");
    assertTrue(cookie.isSecured());
    assertTrue(answer.getDetailedCookie("__Host-porchlight-refresh").isSecured());
  }

  @Test
  void aWrongPasswordAndAnUnknownEmailGetTheSameAnswer() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    Response wrong = signIn(email, "not the right one at all");
    Response unknown = signIn("nobody." + UUID.randomUUID() + "@example.org", PASSWORD);
    assertEquals(422, wrong.statusCode());
    assertEquals(422, unknown.statusCode());
    assertEquals(wrong.body().asString(), unknown.body().asString());
    wrong.then().body("type", equalTo("/problems/password-wrong"));
  }

  @Test
  void anUnknownEmailIsAsMuchWorkAsAWrongPassword() {
    String hash = passwords.hash(PASSWORD);
    long wrong = leastWork(() -> assertFalse(passwords.matches("not the right one", hash)));
    long unknown = leastWork(() -> assertFalse(passwords.matches(PASSWORD, null)));
    assertTrue(unknown > wrong / 2, "unknown " + unknown + " ns, wrong " + wrong + " ns");
    assertTrue(unknown < wrong * 2, "unknown " + unknown + " ns, wrong " + wrong + " ns");
  }

  @Test
  void anUnknownEmailAsksTheDatabaseAsMuchAsAWrongPassword() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    signIn(email, "not the right one at all");
    long before = database.statements();
    signIn(email, "not the right one at all");
    long wrong = database.statements() - before;
    before = database.statements();
    signIn("nobody." + UUID.randomUUID() + "@example.org", PASSWORD);
    assertEquals(wrong, database.statements() - before);
  }

  @Test
  void afterTenFailuresTheRightPasswordIsRefusedForAWhile() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    for (int i = 0; i < 10; i++) {
      signIn(email, "not the right one at all").then().statusCode(422);
    }
    signIn(email, PASSWORD)
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-tries"))
        .header("Retry-After", matchesRegex("[0-9]+"));
    clock.advance(Duration.ofMinutes(16));
    signIn(email, PASSWORD).then().statusCode(200);
  }

  @Test
  void signingInOftenIsNoFailure() {
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    for (int i = 0; i < 12; i++) {
      signIn(email, PASSWORD).then().statusCode(200).body("endsAt", notNullValue());
    }
  }

  private Response signIn(String email, String password) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", password))
        .post("/api/v1/sessions/password");
  }

  /** In processor time, which does not depend on what else the machine does. */
  private static long leastWork(Runnable work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = thread.getCurrentThreadCpuTime();
      work.run();
      least = Math.min(least, thread.getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
