package org.porchlight.checklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

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
class IDoNotHaveItTest {

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
    "REMIND_ME, , REMINDER, CLIENT",
    "HELP_ME_FIND, , STAFF_CALL, OFFICE",
    "CANNOT_GET, , ASK_THIRD_PARTY, OFFICE",
    "CANNOT_GET, SIGNED_STATEMENT, SIGNED_STATEMENT, OFFICE",
    "DOES_NOT_APPLY, , STAFF_CHECK, OFFICE",
    "BRING_IT, , REMINDER, CLIENT",
    "HELP_ME_PHOTOGRAPH, , STAFF_CALL, OFFICE",
    "NO_BETTER_ONE, SIGNED_STATEMENT, SIGNED_STATEMENT, OFFICE"
  })
  void everyAnswerEndsInAnActionWithAnOwnerADayAndAConfirmation(
      String choice, String option, String kind, String owner) {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Map<String, Object> body = new HashMap<>(Map.of("choice", choice, "note", "555-0190"));
    if (option != null) {
      body.put("option", option);
    }
    LocalDate due =
        kind.equals("REMINDER")
            ? today().plusDays(3)
            : given.theBranch().nextOpenDay(today().plusDays(5));
    Person client = given.signedInAs(begun.clientId());
    say(client, item, body)
        .statusCode(201)
        .body("action.itemId", equalTo(item.toString()))
        .body("action.choice", equalTo(choice))
        .body("action.kind", equalTo(kind))
        .body("action.owner", equalTo(owner))
        .body("action.dueOn", equalTo(due.toString()))
        .body("action.note", equalTo("555-0190"))
        .body("action.state.status", equalTo("OPEN"))
        .body("confirmation.kind", equalTo("ACTION_OPENED"))
        .body("confirmation.number", matchesPattern("PL-.+"))
        .body("confirmation.subject.itemId", equalTo(item.toString()));
    read(client, item)
        .body("state.status", equalTo("IN_PROGRESS"))
        .body("action.kind", equalTo(kind))
        .body("allowed", contains("sendDocument"));
  }

  @Test
  void theClientsCaseworkerOwnsWhatTheOfficeTookOn() {
    Begun begun = casework.aClient();
    begun
        .caseworker()
        .body(Map.of("caseworkerId", begun.caseworker().accountId()))
        .patch("/api/v1/clients/{code}", begun.code())
        .then()
        .statusCode(200);
    UUID item = casework.asked(begun, "residency");
    String name =
        begun.caseworker().get("/api/v1/session").then().statusCode(200).extract().path("name");
    say(given.signedInAs(begun.clientId()), item, Map.of("choice", "CANNOT_GET"))
        .body("action.kind", equalTo("COLLATERAL_CONTACT"))
        .body("action.ownerName", equalTo(name));
  }

  @Test
  void oneThingIsDoneAtATime() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    String action = opened(client, item, Map.of("choice", "HELP_ME_FIND"));
    say(client, item, Map.of("choice", "REMIND_ME"))
        .statusCode(409)
        .body("type", equalTo("/problems/action-open-already"))
        .body("params.actionId", equalTo(action));
  }

  @Test
  void anItemIsNotOverdueWhileTheOfficeHasIt() {
    Begun begun = casework.aClient();
    UUID waiting = casework.asked(begun, "earned-income");
    UUID idle = casework.asked(begun, "identity");
    opened(given.signedInAs(begun.clientId()), waiting, Map.of("choice", "CANNOT_GET"));
    testClock.advance(Duration.ofDays(20));
    Person later = given.signedInAs(begun.clientId());
    read(later, idle).body("overdue", equalTo(true)).body("state.status", equalTo("ASKED"));
    read(later, waiting).body("overdue", equalTo(false));
  }

  @Test
  void aReminderHoldsAnItemUntilItsDayIsOver() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    String remindOn = today().plusDays(25).toString();
    opened(
        given.signedInAs(begun.clientId()),
        item,
        Map.of("choice", "REMIND_ME", "remindOn", remindOn));
    testClock.advance(Duration.ofDays(20));
    read(given.signedInAs(begun.clientId()), item).body("overdue", equalTo(false));
    testClock.advance(Duration.ofDays(7));
    read(given.signedInAs(begun.clientId()), item).body("overdue", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource({"0, too-early", "-400, too-early", "31, too-late", "4000, too-late"})
  void aReminderIsForOneToThirtyDaysAhead(int days, String code) {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    String day = today().plusDays(days).toString();
    say(client, item, Map.of("choice", "REMIND_ME", "remindOn", day))
        .statusCode(422)
        .body("type", equalTo("/problems/reminder-not-possible"))
        .body("params.earliest", equalTo(today().plusDays(1).toString()))
        .body("params.latest", equalTo(today().plusDays(30).toString()))
        .body("fields[0].code", equalTo(code));
    read(client, item).body("action", nullValue()).body("state.status", equalTo("ASKED"));
  }

  @Test
  void aWayThatTheRequirementDoesNotOfferIsRefused() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    say(client, item, Map.of("choice", "CANNOT_GET", "option", "GO_WITHOUT"))
        .statusCode(422)
        .body("type", equalTo("/problems/option-not-offered"));
    say(client, item, Map.of("choice", "HELP_ME_FIND", "option", "SIGNED_STATEMENT"))
        .statusCode(422)
        .body("type", equalTo("/problems/option-not-offered"));
  }

  @Test
  void anAnswerIsNeededAndANoteIsBounded() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    say(client, item, Map.of()).statusCode(400).body("fields.field", hasItem("choice"));
    say(client, item, Map.of("choice", "SHRUG")).statusCode(400);
    say(client, item, Map.of("choice", "HELP_ME_FIND", "note", "n".repeat(1001)))
        .statusCode(400)
        .body("fields.code", hasItem("too-long"));
  }

  @Test
  void nobodyElseMayAnswerOrComplete() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person other = given.signedInAs(casework.aClient().clientId());
    say(other, item, Map.of("choice", "HELP_ME_FIND")).statusCode(404);
    say(begun.caseworker(), item, Map.of("choice", "HELP_ME_FIND")).statusCode(403);
    String action =
        opened(given.signedInAs(begun.clientId()), item, Map.of("choice", "HELP_ME_FIND"));
    complete(other, action, "DONE").statusCode(404);
    complete(given.aCaseworkerOf(given.aBranch()), action, "DONE").statusCode(404);
    complete(given.anAdministrator(), action, "DONE").statusCode(403);
  }

  @Test
  void askedTwiceWithOneKeyItIsOneActionAndOneConfirmation() {
    Begun begun = casework.aClient();
    UUID item = casework.asked(begun, "earned-income");
    Person client = given.signedInAs(begun.clientId());
    String key = UUID.randomUUID().toString();
    String[] numbers = new String[2];
    for (int i = 0; i < 2; i++) {
      numbers[i] =
          client
              .body(Map.of("choice", "HELP_ME_FIND"))
              .header("Idempotency-Key", key)
              .post("/api/v1/checklist-items/{id}/actions", item)
              .then()
              .statusCode(201)
              .extract()
              .path("confirmation.number");
    }
    org.junit.jupiter.api.Assertions.assertEquals(numbers[0], numbers[1]);
  }
}
