package org.porchlight.record;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RecordTest {

  @Inject Given given;
  @Inject Casework casework;

  @Test
  void theRecordShowsTheClientOnOnePage() {
    Casework.Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    begun
        .caseworker()
        .body(Map.of("channel", "PHONE", "text", "Called, no answer."))
        .post("/api/v1/clients/{code}/engagements", begun.code())
        .then()
        .statusCode(201);
    begun
        .caseworker()
        .get("/api/v1/clients/{code}", begun.code())
        .then()
        .statusCode(200)
        .body("code", equalTo(begun.code()))
        .body("household.members.code", equalTo(List.of(begun.code())))
        .body("contacts[0].address", equalTo(begun.contact()))
        .body("enrolments[0].id", equalTo(begun.enrolmentId().toString()))
        .body("enrolments[0].alias", equalTo("SNAP"))
        .body("enrolments[0].items[0].id", equalTo(item.toString()))
        .body("engagements.items[0].text", equalTo("Called, no answer."))
        .body("timeline[0].kind", equalTo("ENGAGEMENT_NOTED"))
        .body("journey.stage", equalTo("GATHERING_DOCUMENTS"));
  }

  @Test
  void thatStaffLookedIsWrittenDown() {
    Casework.Begun begun = casework.aClient();
    begun.caseworker().get("/api/v1/clients/{code}", begun.code()).then().statusCode(200);
    given
        .aSupervisor()
        .get("/api/v1/clients/{code}/audit", begun.code())
        .then()
        .statusCode(200)
        .body("items.what", hasItem("VIEWED"))
        .body(
            "items.find { it.what == 'VIEWED' && it.which.contains('RECORD') }.byRole",
            equalTo("CASEWORKER"));
    given
        .aSupervisor()
        .get("/api/v1/clients/{code}/audit/verification", begun.code())
        .then()
        .statusCode(200)
        .body("intact", equalTo(true));
  }

  @Test
  void aSupervisorLooksForWhoLookedAndWhen() {
    Casework.Begun begun = casework.aClient();
    begun.caseworker().get("/api/v1/clients/{code}", begun.code()).then().statusCode(200);
    Person supervisor = given.aSupervisor();
    supervisor.get("/api/v1/clients/{code}", begun.code()).then().statusCode(200);
    String by = "/api/v1/clients/{code}/audit?looks=true&by=" + begun.caseworker().accountId();
    supervisor
        .get(by, begun.code())
        .then()
        .statusCode(200)
        .body("items.what", everyItem(equalTo("VIEWED")))
        .body("items.byRole", everyItem(equalTo("CASEWORKER")))
        .body("items", not(empty()));
    supervisor.get(by + "&to=2001-01-01", begun.code()).then().body("items", empty());
    supervisor
        .get(by + "&from=2001-01-01&to=2999-01-01", begun.code())
        .then()
        .body("items", not(empty()));
  }

  @Test
  void theAuditIsForSupervisors() {
    Casework.Begun begun = casework.aClient();
    begun.caseworker().get("/api/v1/clients/{code}/audit", begun.code()).then().statusCode(403);
  }

  @Test
  void aWorkerOfAnotherBranchFindsNothing() {
    Casework.Begun begun = casework.aClient();
    var stranger = given.aSupervisorOf(given.aBranch());
    for (String path : List.of("", "/timeline", "/audit", "/audit/verification")) {
      stranger.get("/api/v1/clients/{code}" + path, begun.code()).then().statusCode(404);
    }
    stranger.get("/api/v1/clients").then().body("items", hasSize(0));
  }
}
