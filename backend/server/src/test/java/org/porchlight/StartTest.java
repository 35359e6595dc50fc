package org.porchlight;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StartTest {

  @Test
  void theServerIsReadyWhenItsDatabaseIs() {
    given().get("/q/health/ready").then().statusCode(200);
  }
}
