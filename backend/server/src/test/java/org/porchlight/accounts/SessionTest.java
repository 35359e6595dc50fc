package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SessionTest {

  @Inject Given given;
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
        .body("role", equalTo("caseworker"))
        .body("branch.id", equalTo(worker.branchId().toString()));
  }

  @Test
  void withoutASessionNobodyIsLetIn() {
    RestAssured.given().get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void signingOutEndsAccessAtTheNextRequest() {
    Person client = given.signedInAs(UUID.randomUUID());
    client.delete("/api/v1/session").then().statusCode(204);
    client.get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void anAccessTokenIsGoodForFiveMinutes() {
    Person worker = given.aCaseworker();
    clock.advance(Duration.ofMinutes(4));
    worker.get("/api/v1/session").then().statusCode(200);
    clock.advance(Duration.ofMinutes(1));
    worker.get("/api/v1/session").then().statusCode(401);
  }
}
