package org.porchlight.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Staff show within a session that it is still them. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProofTest {

  private static final String PASSWORD = "lamplight on the porch";
  private static final String PROOF = "/api/v1/session/proof";

  @Inject Given given;
  @Inject SignInFixture fixture;
  @Inject TestClock clock;

  private Person worker;
  private String email;

  @BeforeEach
  void begin() {
    worker = given.aCaseworker();
    email = fixture.setPassword(worker, PASSWORD);
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void havingSignedInIsNoProofYet() {
    worker
        .get(PROOF)
        .then()
        .statusCode(200)
        .body("until", nullValue())
        .body("ways", contains("PASSWORD"));
  }

  @Test
  void thePasswordCountsForTenMinutes() {
    Response signedIn =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(Map.of("email", email, "password", PASSWORD, "tokens", true))
            .post("/api/v1/sessions/password");
    worker = worker.with(signedIn.path("tokens.accessToken"));
    show(PASSWORD).then().statusCode(200).body("until", notNullValue());
    clock.advance(Duration.ofMinutes(9));
    worker = worker.with(renewed(signedIn.path("tokens.refreshToken")));
    worker.get(PROOF).then().body("until", notNullValue());
    clock.advance(Duration.ofMinutes(1));
    worker.get(PROOF).then().body("until", nullValue());
  }

  @Test
  void itCountsForTheSessionInWhichItWasShown() {
    show(PASSWORD).then().statusCode(200);
    given.signedInAgain(worker).get(PROOF).then().body("until", nullValue());
  }

  @Test
  void aWrongPasswordIsSaidAtItsField() {
    show("not the right one at all")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/proof-wrong"))
        .body("fields[0].field", equalTo("password"));
    worker.get(PROOF).then().body("until", nullValue());
  }

  @Test
  void nothingShownIsAProblem() {
    worker
        .body(Map.of())
        .post(PROOF)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/proof-missing"));
  }

  @Test
  void afterTenFailuresTheRightOneIsRefusedForAWhile() {
    for (int i = 0; i < 10; i++) {
      show("not the right one at all").then().statusCode(422);
    }
    show(PASSWORD).then().statusCode(429).body("type", equalTo("/problems/too-many-tries"));
    clock.advance(Duration.ofMinutes(16));
    worker = given.signedInAgain(worker);
    show(PASSWORD).then().statusCode(200);
  }

  private static String renewed(String refreshToken) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", refreshToken))
        .post("/api/v1/sessions/refresh")
        .path("tokens.accessToken");
  }

  private Response show(String password) {
    return worker.body(Map.of("password", password)).post(PROOF);
  }
}
