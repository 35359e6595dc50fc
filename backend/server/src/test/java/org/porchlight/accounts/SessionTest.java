package org.porchlight.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SessionTest {

  @Inject Given given;
  @Inject Database database;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void aCaseworkerSeesWhoIsSignedIn() {
    Person worker = given.aCaseworker();
    worker
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("role", equalTo("CASEWORKER"))
        .body("language", equalTo("en"))
        .body("branch.id", equalTo(worker.branchId().toString()));
  }

  @Test
  void withoutASessionNobodyIsLetIn() {
    RestAssured.given()
        .get("/api/v1/session")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/sign-in-needed"));
  }

  @Test
  void signingOutEndsAccessAtTheNextRequest() {
    Person worker = given.aCaseworker();
    worker
        .delete("/api/v1/session")
        .then()
        .statusCode(204)
        .header("Clear-Site-Data", containsString("\"storage\""));
    worker.get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void signingOutEverywhereEndsEveryOtherSession() {
    Person here = given.aCaseworker();
    Person elsewhere = given.signedInAgain(here);
    Person somebodyElse = given.aCaseworker();
    here.delete("/api/v1/sessions").then().statusCode(204);
    here.get("/api/v1/session").then().statusCode(401);
    elsewhere.get("/api/v1/session").then().statusCode(401);
    somebodyElse.get("/api/v1/session").then().statusCode(200);
  }

  @Test
  void anAccessTokenIsGoodForFiveMinutes() {
    Person worker = given.aCaseworker();
    clock.advance(Duration.ofMinutes(4));
    worker.get("/api/v1/session").then().statusCode(200);
    clock.advance(Duration.ofMinutes(1));
    worker.get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void aDisabledAccountIsOutAtTheNextRequest() {
    Person worker = given.aCaseworker();
    given
        .anAdministrator()
        .body(Map.of("disabled", true))
        .patch("/api/v1/staff-accounts/" + worker.accountId())
        .then()
        .statusCode(200)
        .body("disabled", equalTo(true));
    worker.get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void aChangedRoleCountsFromTheNextRequest() {
    Person worker = given.aCaseworker();
    worker.get("/api/v1/staff-accounts").then().statusCode(403);
    given
        .anAdministrator()
        .body(Map.of("role", "ADMINISTRATOR"))
        .patch("/api/v1/staff-accounts/" + worker.accountId())
        .then()
        .statusCode(200);
    worker.get("/api/v1/staff-accounts").then().statusCode(200);
  }

  @Test
  void knowingWhoIsCallingCostsOneStatement() {
    Person worker = given.aCaseworker();
    worker.get("/api/v1/staff");
    long before = database.statements();
    worker.get("/api/v1/staff").then().statusCode(200);
    long forTheCallerAndTheList = database.statements() - before;
    assertEquals(2, forTheCallerAndTheList);
  }

  @Test
  void theLanguageThatSomebodyChoosesIsKept() {
    Person worker = given.aCaseworker();
    worker
        .body(Map.of("language", "fr"))
        .patch("/api/v1/session")
        .then()
        .statusCode(200)
        .body("language", equalTo("fr"));
    given.signedInAgain(worker).get("/api/v1/session").then().body("language", equalTo("fr"));
    worker.body(Map.of("language", "de")).patch("/api/v1/session").then().statusCode(400);
  }
}
