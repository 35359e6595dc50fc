package org.porchlight.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HomeTest {

  @Inject Given given;
  @Inject Casework casework;

  @Test
  void oneRequestTellsTheClientWhereTheyStand() {
    Casework.Begun begun = casework.aClient();
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/home")
        .then()
        .statusCode(200)
        .body("client.code", equalTo(begun.code()))
        .body("session.endsAt", notNullValue())
        .body("programs", hasSize(1))
        .body("programs[0].alias", equalTo("SNAP"))
        .body("programs[0].state.status", equalTo("DRAFT"))
        .body("programs[0].turn", equalTo("YOU"))
        .body("openItems", equalTo(0))
        .body("office.phone", notNullValue());
  }

  @Test
  void thePageChangesWhenStaffMoveTheEnrolment() {
    Casework.Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    casework.moved(begun, EnrolmentStatus.SUBMITTED);
    client
        .get("/api/v1/home")
        .then()
        .body("programs[0].state.status", equalTo("SUBMITTED"))
        .body("programs[0].turn", equalTo("US"))
        .body("programs[0].next.kind", equalTo("DECISION"))
        .body("programs[0].next.by", notNullValue())
        .body("timeline[0].kind", equalTo("ENROLMENT_MOVED"));
  }

  @Test
  void thePageIsInTheLanguageThatIsAskedFor() {
    Casework.Begun begun = casework.aClient();
    given
        .signedInAs(begun.clientId())
        .header("Accept-Language", "fr-CA,fr;q=0.9")
        .get("/api/v1/home")
        .then()
        .body("programs[0].name", equalTo("Aide alimentaire"));
  }

  @Test
  void theStatusPageIsForClients() {
    RestAssured.given().get("/api/v1/home").then().statusCode(401);
    given.aCaseworker().get("/api/v1/home").then().statusCode(403);
  }
}
