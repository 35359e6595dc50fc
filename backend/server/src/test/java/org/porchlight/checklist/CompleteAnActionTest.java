package org.porchlight.checklist;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CompleteAnActionTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject Clock clock;
  @Inject TestClock testClock;

  @AfterEach
  void theClockIsRightAgain() {
    testClock.reset();
  }

  private LocalDate today() {
    return given.theBranch().today(clock);
  }

  private static ValidatableResponse say(Person client, UUID item, Map<String, ?> body) {
    return client.body(body).post("/api/v1/checklist-items/{id}/actions", item).then();
  }

  private static ValidatableResponse complete(Person who, String action, String outcome) {
    return who.body(Map.of("outcome", outcome, "note", "By phone."))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then();
  }

  private String opened(Person client, UUID item, Map<String, ?> body) {
    return say(client, item, body).statusCode(201).extract().path("action.id");
  }

  private static ValidatableResponse read(Person who, UUID item) {
    return who.get("/api/v1/checklist-items/{id}", item).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "CANNOT_GET, ASK_THIRD_PARTY, DONE, SATISFIED",
    "CANNOT_GET, ASK_THIRD_PARTY, NOT_POSSIBLE, ASKED",
    "CANNOT_GET, ASK_THIRD_PARTY, WAIVE_ITEM, WAIVED",
    "CANNOT_GET, GO_WITHOUT, DONE, WAIVED",
    "HELP_ME_FIND, , DONE, ASKED",
    "DOES_NOT_APPLY, , DONE, ASKED",
    "DOES_NOT_APPLY, , WAIVE_ITEM, WAIVED",
    "REMIND_ME, , DONE, ASKED"
  })
  void howAnActionEndsDecidesWhatBecomesOfTheItem(
      String choice, String option, String outcome, String status) {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "utility-cost");
    Map<String, Object> body = new HashMap<>(Map.of("choice", choice));
    if (option != null) {
      body.put("option", option);
    }
    String action = opened(given.signedInAs(begun.clientId()), item, body);
    complete(begun.caseworker(), action, outcome)
        .statusCode(200)
        .body("state.status", equalTo("CLOSED"))
        .body("state.finished", equalTo(true))
        .body("outcome", equalTo(outcome));
    read(begun.caseworker(), item)
        .body("state.status", equalTo(status))
        .body("action.outcome", equalTo(outcome));
  }

  @Test
  void whatComesBackToTheClientLateComesWithTimeToDoIt() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    String action =
        opened(given.signedInAs(begun.clientId()), item, Map.of("choice", "CANNOT_GET"));
    testClock.advance(Duration.ofDays(20));
    Person caseworker = given.signedInAgain(begun.caseworker());
    complete(caseworker, action, "NOT_POSSIBLE").statusCode(200);
    read(caseworker, item)
        .body("state.status", equalTo("ASKED"))
        .body("overdue", equalTo(false))
        .body("dueOn", equalTo(given.theBranch().nextOpenDay(today().plusDays(5)).toString()));
  }

  @Test
  void aClientEndsTheirOwnReminderButNotWhatTheOfficeTookOn() {
    Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    UUID mine = casework.asked(begun, "earned-income");
    String reminder = opened(client, mine, Map.of("choice", "REMIND_ME"));
    complete(client, reminder, "WAIVE_ITEM")
        .statusCode(422)
        .body("type", equalTo("/problems/outcome-not-yours"));
    complete(client, reminder, "DONE").statusCode(200);
    read(client, mine).body("state.status", equalTo("ASKED"));
    UUID offices = casework.asked(begun, "residency");
    String call = opened(client, offices, Map.of("choice", "HELP_ME_FIND"));
    complete(client, call, "DONE")
        .statusCode(422)
        .body("type", equalTo("/problems/outcome-not-yours"));
  }

  @Test
  void whatIsCompletedIsNotCompletedAgain() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    String action =
        opened(given.signedInAs(begun.clientId()), item, Map.of("choice", "HELP_ME_FIND"));
    complete(begun.caseworker(), action, "DONE").statusCode(200);
    complete(begun.caseworker(), action, "NOT_POSSIBLE")
        .statusCode(409)
        .body("type", equalTo("/problems/action-closed-already"))
        .body("params.outcome", equalTo("DONE"));
  }

  @Test
  void waivingAnItemEndsWhatWasBeingDone() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    opened(given.signedInAs(begun.clientId()), item, Map.of("choice", "HELP_ME_FIND"));
    int version = read(begun.caseworker(), item).extract().path("version");
    begun
        .caseworker()
        .body(Map.of("reason", "Not needed any more.", "version", version))
        .post("/api/v1/checklist-items/{id}/waiver", item)
        .then()
        .statusCode(200)
        .body("state.status", equalTo("WAIVED"))
        .body("action.state.status", equalTo("CLOSED"))
        .body("action.outcome", equalTo("WAIVE_ITEM"));
    say(given.signedInAs(begun.clientId()), item, Map.of("choice", "HELP_ME_FIND"))
        .statusCode(409)
        .body("type", equalTo("/problems/item-closed"));
  }
}
