package org.porchlight.checklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ChangeWhatIsAskedTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Clock clock;

  private LocalDate today() {
    return given.theBranch().today(clock);
  }

  private static Map<String, Object> proofOf(String requirement) {
    Map<String, Object> body = new HashMap<>();
    body.put("requirement", requirement);
    body.put("reason", "You started a new job.");
    return body;
  }

  private static ValidatableResponse ask(Begun begun, Map<String, Object> body) {
    return ask(begun.caseworker(), begun, body);
  }

  private static ValidatableResponse ask(Person who, Begun begun, Map<String, Object> body) {
    return who.body(body)
        .post("/api/v1/enrolments/{id}/checklist-items", begun.enrolmentId())
        .then();
  }

  @Test
  void theDayMovesForTheOneWhoReadTheLatest() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    LocalDate later = given.theBranch().nextOpenDay(today().plusDays(40));
    move(begun.caseworker(), item, later, 0)
        .statusCode(200)
        .body("dueOn", equalTo(later.toString()))
        .body("version", equalTo(1));
    move(begun.caseworker(), item, later.plusDays(7), 0)
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"))
        .body("params.item.dueOn", equalTo(later.toString()))
        .body("params.item.version", equalTo(1));
  }

  @Test
  void theDayNeverMovesToLessTimeThanTheClientWasToHave() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    move(begun.caseworker(), item, today().plusDays(3), 0)
        .statusCode(422)
        .body("type", equalTo("/problems/due-too-early"));
  }

  @Test
  void waivedAndWithdrawnItemsAreDoneForTheClientAndStayEnded() {
    Begun begun = casework.aClient();
    UUID waived = casework.asked(begun, "earned-income");
    UUID withdrawn = casework.asked(begun, "residency");
    UUID open = casework.asked(begun, "identity");
    end(begun.caseworker(), waived, "waiver", 0)
        .statusCode(200)
        .body("state.status", equalTo("WAIVED"))
        .body("state.finished", equalTo(true))
        .body("allowed", empty());
    end(begun.caseworker(), withdrawn, "withdrawal", 0)
        .statusCode(200)
        .body("state.status", equalTo("WITHDRAWN"));
    end(begun.caseworker(), waived, "withdrawal", 1)
        .statusCode(409)
        .body("type", equalTo("/problems/item-closed"))
        .body("params.status", equalTo("WAIVED"));
    Person client = given.signedInAs(begun.clientId());
    client
        .queryParam("state", "open")
        .get("/api/v1/checklist-items")
        .then()
        .body("items.id", contains(open.toString()));
    client
        .queryParam("state", "done")
        .get("/api/v1/checklist-items")
        .then()
        .body("items.id", containsInAnyOrder(waived.toString(), withdrawn.toString()));
    client.queryParam("state", "some").get("/api/v1/checklist-items").then().statusCode(400);
  }

  @Test
  void anEnrolmentThatEndsTakesBackWhatItAskedAndAsksNothingMore() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    casework.moved(begun, EnrolmentStatus.WITHDRAWN);
    begun
        .caseworker()
        .get("/api/v1/checklist-items/{id}", item)
        .then()
        .body("state.status", equalTo("WITHDRAWN"));
    ask(begun, proofOf("identity"))
        .statusCode(409)
        .body("type", equalTo("/problems/enrolment-finished"));
  }

  private static ValidatableResponse move(Person who, UUID item, LocalDate dueOn, int version) {
    return who.body(Map.of("dueOn", dueOn.toString(), "version", version))
        .patch("/api/v1/checklist-items/{id}", item)
        .then();
  }

  private static ValidatableResponse end(Person who, UUID item, String how, int version) {
    return who.body(Map.of("reason", "Shown by the data match.", "version", version))
        .post("/api/v1/checklist-items/{id}/" + how, item)
        .then();
  }
}
