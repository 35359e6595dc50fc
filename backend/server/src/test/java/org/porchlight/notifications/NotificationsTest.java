package org.porchlight.notifications;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.SentMessages.Sent;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NotificationsTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private Begun client;
  private ZoneId zone;

  @BeforeEach
  void atNoon() {
    zone = given.theBranch().timeZone();
    clock.advanceTo(LocalTime.NOON, zone);
    client = casework.aClient();
  }

  @AfterEach
  void today() {
    jobs.runDueLettingFail();
    clock.reset();
  }

  @Test
  void whoeverIsAskedForSomethingIsToldInTheirLanguageAndNothingMore() {
    casework.asked(client, "earned-income");
    Sent text = messages.lastTo(client.contact());
    assertEquals("TEXT", text.kind());
    assertEquals(
        "Necesitamos algo de usted. Entre para ver lo que es y la fecha: http://localhost:8080",
        text.body());
  }

  @Test
  void everyContactOfTheClientIsTold() {
    String email = addEmail();
    casework.asked(client, "earned-income");
    assertEquals("TEXT", messages.lastTo(client.contact()).kind());
    Sent mail = messages.lastTo(email);
    assertEquals("Necesitamos algo de usted", mail.subject());
    assertTrue(mail.body().contains("416-555-0100"));
  }

  @Test
  void aDecisionIsALetterAndNothingElseIsSaid() {
    casework.moved(client, EnrolmentStatus.SUBMITTED, EnrolmentStatus.IN_REVIEW);
    assertTrue(messages.to(client.contact()).isEmpty());
    move(EnrolmentStatus.APPROVED, 2);
    assertEquals(
        "Tenemos una carta para usted. Entre para leerla: http://localhost:8080",
        messages.lastTo(client.contact()).body());
  }

  @Test
  void aConfirmationGoesToEveryContactAndSaysSo() {
    String email = addEmail();
    UUID item = casework.asked(client, "earned-income");
    messages.to(client.contact());
    Response answer = help(item, "HELP_ME_FIND");
    String number = answer.path("confirmation.number");
    String end = client.contact().substring(client.contact().length() - 4);
    answer
        .then()
        .statusCode(201)
        .body("confirmation.sentTo.masked", hasItem("•••" + end))
        .body("confirmation.sentTo.masked", hasItem("r•••••@example.org"));
    assertEquals(
        "Ya lo tenemos. Su comprobante es %s. No lo pierda. Vea su cuenta: http://localhost:8080"
            .formatted(number),
        messages.lastTo(client.contact()).body());
    assertTrue(messages.lastTo(email).body().contains(number));
  }

  @Test
  void aConfirmationThatDidNotArriveSaysSo() {
    UUID item = casework.asked(client, "earned-income");
    messages.to(client.contact());
    messages.gatewayAnswers(client.contact(), 422);
    String number = help(item, "HELP_ME_FIND").path("confirmation.number");
    messages.to(client.contact());
    again()
        .get("/api/v1/confirmations/{number}", number)
        .then()
        .statusCode(200)
        .body("sentTo.status", equalTo(List.of("FAILED")))
        .body("updates.kind", equalTo(List.of("COPY_FAILED")))
        .body("updates[0].told.size()", equalTo(0));
  }

  @Test
  void whoTookSomethingOnTellsTheClientWhenItIsDone() {
    UUID item = casework.asked(client, "earned-income");
    String action = help(item, "HELP_ME_FIND").path("action.id");
    client
        .caseworker()
        .body(Map.of("outcome", "NOT_POSSIBLE"))
        .post("/api/v1/item-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    clock.advance(Duration.ofMinutes(1));
    assertTrue(messages.lastTo(client.contact()).body().startsWith("Ya se hizo algo"));
  }

  @Test
  void aReminderComesOnTheDayThatTheClientChose() {
    UUID item = casework.asked(client, "earned-income");
    remindIn(item, 2);
    clock.advance(Duration.ofDays(1));
    assertEquals(0, reminders());
    clock.advance(Duration.ofDays(1));
    assertEquals(1, reminders());
    clock.advance(Duration.ofDays(1));
    assertEquals(1, reminders());
  }

  @Test
  void aReminderOfADayThatHasPassedIsDropped() {
    UUID item = casework.asked(client, "earned-income");
    messages.to(client.contact());
    remindIn(item, 2);
    clock.advance(Duration.ofDays(3));
    assertEquals(0, reminders());
  }

  @Test
  void whatCanWaitIsNotTextedAtNight() {
    clock.advanceTo(LocalTime.of(21, 30), zone);
    casework.asked(signedInAgain(), "earned-income");
    assertTrue(messages.to(client.contact()).isEmpty());
    clock.advanceTo(LocalTime.of(7, 59), zone);
    assertTrue(messages.to(client.contact()).isEmpty());
    clock.advanceTo(LocalTime.of(8, 1), zone);
    assertEquals(1, messages.to(client.contact()).size());
  }

  @Test
  void theSameWordsAreTextedOnceInTheMorning() {
    clock.advanceTo(LocalTime.of(21, 30), zone);
    Begun late = signedInAgain();
    casework.asked(late, "earned-income");
    casework.asked(late, "identity");
    clock.advanceTo(LocalTime.of(8, 1), zone);
    assertEquals(1, messages.to(client.contact()).size());
  }

  @Test
  void aSignInLinkIsTextedAtNightToo() {
    clock.advanceTo(LocalTime.of(23, 0), zone);
    signedInAgain().caseworker().post("/api/v1/clients/{code}/sign-in-links", client.code());
    assertEquals(1, messages.to(client.contact()).size());
  }

  @Test
  void whoHoldsTheOldContactLearnsOfANewOne() {
    String email = addEmail();
    assertTrue(messages.lastTo(client.contact()).body().startsWith("Hay un contacto nuevo"));
    assertTrue(messages.to(email).isEmpty());
  }

  @Test
  void aGatewayThatIsDownIsTriedAgain() {
    messages.gatewayAnswers(client.contact(), 503);
    casework.asked(client, "earned-income");
    assertEquals(1, jobs.runDueLettingFail().size());
    messages.gatewayAnswers(client.contact(), 204);
    clock.advance(Duration.ofMinutes(1));
    assertEquals(1, messages.to(client.contact()).size());
    clock.advance(Duration.ofHours(2));
    assertEquals(1, messages.to(client.contact()).size());
  }

  @Test
  void whenEveryTryFailedStaffHaveATask() {
    messages.gatewayAnswers(client.contact(), 503);
    casework.asked(client, "earned-income");
    for (int i = 0; i < 10; i++) {
      jobs.runDueLettingFail();
      clock.advance(Duration.ofMinutes(45));
    }
    assertTasks(hasItem("CONTACT_BOUNCED"));
    messages.gatewayAnswers(client.contact(), 204);
  }

  @Test
  void whatFailedToTheLastTryGoesOutAfterAllWhenAnAdministratorWantsIt() {
    messages.gatewayAnswers(client.contact(), 503);
    casework.asked(client, "earned-income");
    for (int i = 0; i < 10; i++) {
      jobs.runDueLettingFail();
      clock.advance(Duration.ofMinutes(45));
    }
    messages.gatewayAnswers(client.contact(), 204);
    assertTrue(messages.to(client.contact()).isEmpty());
    clock.advanceTo(LocalTime.NOON, zone);
    given
        .anAdministrator()
        .body(Map.of("job", "SendMessage"))
        .post("/api/v1/dead-jobs/retries")
        .then()
        .statusCode(200);
    assertEquals(1, messages.to(client.contact()).size());
  }

  @Test
  void aNumberThatDoesNotExistIsAStaffTaskAtOnce() {
    messages.gatewayAnswers(client.contact(), 422);
    casework.asked(client, "earned-income");
    messages.to(client.contact());
    assertTasks(hasItem("CONTACT_BOUNCED"));
    messages.gatewayAnswers(client.contact(), 204);
    casework.asked(signedInAgain(), "identity");
    assertTrue(messages.to(client.contact()).isEmpty());
  }

  @Test
  void aTextKeepsItsIdFromTryToTry() {
    casework.asked(client, "earned-income");
    List<Sent> sent = messages.to(client.contact());
    assertEquals(36, sent.getFirst().id().length());
  }

  private Response help(UUID item, String choice) {
    return given
        .signedInAs(client.clientId())
        .body(Map.of("choice", choice))
        .post("/api/v1/checklist-items/{id}/actions", item);
  }

  private void remindIn(UUID item, int days) {
    given
        .signedInAs(client.clientId())
        .body(
            Map.of(
                "choice",
                "REMIND_ME",
                "remindOn",
                given.theBranch().today(clock).plusDays(days).toString()))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201);
  }

  private long reminders() {
    return messages.to(client.contact()).stream()
        .filter(sent -> sent.body().startsWith("Este es el recordatorio"))
        .count();
  }

  private void assertTasks(Matcher<Iterable<? super String>> kinds) {
    again()
        .get("/api/v1/worklist")
        .then()
        .statusCode(200)
        .body("items.findAll { it.clientCode == '%s' }.kind".formatted(client.code()), kinds);
  }

  private Begun signedInAgain() {
    return new Begun(
        again(), client.clientId(), client.code(), client.enrolmentId(), client.contact());
  }

  private Person again() {
    return given.signedInAgain(client.caseworker());
  }

  private void move(EnrolmentStatus to, int version) {
    client
        .caseworker()
        .body(Map.of("to", to, "version", version))
        .post("/api/v1/enrolments/{id}/moves", client.enrolmentId())
        .then()
        .statusCode(200);
  }

  private String addEmail() {
    String email = "r" + UUID.randomUUID() + "@example.org";
    client
        .caseworker()
        .body(Map.of("contact", email))
        .post("/api/v1/clients/{code}/contacts", client.code())
        .then()
        .statusCode(201);
    return email;
  }
}
