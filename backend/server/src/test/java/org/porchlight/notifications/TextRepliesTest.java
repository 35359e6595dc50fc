package org.porchlight.notifications;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/**
 * What a client says of messages, by text, on their page or to staff, and what still comes then.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TextRepliesTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject Database database;
  @Inject TestClock clock;

  private Begun client;

  @BeforeEach
  void atNoon() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    client = casework.aClient();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private void texts(String body) {
    texts("SM" + UUID.randomUUID(), body, Map.of());
  }

  private void texts(String id, String body, Map<String, String> more) {
    Map<String, String> form = new HashMap<>(more);
    form.putAll(Map.of("MessageSid", id, "From", client.contact(), "Body", body));
    FromTwilio.call("/api/v1/text-gateway/replies", form, FromTwilio.TOKEN).then().statusCode(204);
  }

  private void signInAgain() {
    client =
        new Begun(
            given.signedInAgain(client.caseworker()),
            client.clientId(),
            client.code(),
            client.enrolmentId(),
            client.contact());
  }

  private String contact() {
    return record().path("contacts[0].id");
  }

  private Response record() {
    return client.caseworker().get("/api/v1/clients/{code}", client.code());
  }

  private Person theClient() {
    return given.signedInAs(client.clientId());
  }

  private void assertGetsMessages(boolean on) {
    int before = messages.to(client.contact()).size();
    casework.asked(client, on ? "earned-income" : "identity");
    assertEquals(before + (on ? 1 : 0), messages.to(client.contact()).size());
  }

  @Test
  void whoTextsStopGetsOneAnswerAndNothingMore() {
    texts("Stop");
    assertTrue(messages.lastTo(client.contact()).body().startsWith("Ya no le enviaremos"));
    assertGetsMessages(false);
    record()
        .then()
        .body("contacts[0].messages", equalTo(false))
        .body("contacts[0].consentSource", equalTo("TEXT_REPLY"))
        .body("contacts[0].consentAt", notNullValue());
  }

  @Test
  void whoTurnsThemOffWhileAnotherTextIsUnderWayHearsNoMore() throws Exception {
    int before = messages.to(client.contact()).size();
    database.meanwhile(
        () -> texts("Who is this?"),
        "select id from client where id = ?",
        client.clientId(),
        "update contact set messages_off = true where client_id = ?");
    assertEquals(before, messages.to(client.contact()).size());
    record().then().body("contacts[0].messages", equalTo(false));
  }

  @Test
  void whatWaitedForTheMorningDoesNotGoOutAfterAStop() {
    clock.advanceTo(LocalTime.of(22, 0), given.theBranch().timeZone());
    signInAgain();
    casework.asked(client, "earned-income");
    texts("STOP");
    int answered = messages.to(client.contact()).size();
    clock.advanceTo(LocalTime.of(9, 0), given.theBranch().timeZone());
    assertEquals(answered, messages.to(client.contact()).size());
  }

  @Test
  void startTurnsMessagesOnAgain() {
    texts("STOP");
    texts("START");
    assertTrue(messages.lastTo(client.contact()).body().contains("se activaron otra vez"));
    assertGetsMessages(true);
  }

  @Test
  void aCodeThatSomebodyAsksForComesAllTheSame() {
    texts("STOP");
    int before = messages.to(client.contact()).size();
    RestAssured.given()
        .contentType("application/json")
        .body(Map.of("contact", client.contact()))
        .post("/api/v1/sign-in-codes")
        .then()
        .statusCode(202);
    assertEquals(before + 1, messages.to(client.contact()).size());
  }

  @Test
  void helpIsAnsweredEvenWhereMessagesAreOff() {
    texts("STOP");
    texts("HELP");
    assertTrue(messages.lastTo(client.contact()).body().contains("Nadie lee las respuestas"));
  }

  @Test
  void whoeverWritesSomethingElseLearnsOnceThatNobodyReadsIt() {
    texts("When is my appointment?");
    texts("Hello?");
    long helped =
        messages.to(client.contact()).stream()
            .filter(sent -> sent.body().contains("Nadie lee"))
            .count();
    assertEquals(1, helped);
  }

  @Test
  void theSameCallAgainDoesNothing() {
    texts("SM-the-same", "STOP", Map.of());
    int answered = messages.to(client.contact()).size();
    texts("SM-the-same", "STOP", Map.of());
    assertEquals(answered, messages.to(client.contact()).size());
    client
        .caseworker()
        .get("/api/v1/clients/{code}/contacts/{id}/consent", client.code(), contact())
        .then()
        .statusCode(200)
        .body("items.source", equalTo(List.of("TEXT_REPLY", "WITH_CONTACT")))
        .body("items.wanted", equalTo(List.of(false, true)));
  }

  @Test
  void whatTheGatewayHasAnsweredIsNotAnsweredAgain() {
    int before = messages.to(client.contact()).size();
    texts("SM" + UUID.randomUUID(), "STOP", Map.of("OptOutType", "STOP"));
    assertEquals(before, messages.to(client.contact()).size());
    record().then().body("contacts[0].messages", equalTo(false));
  }

  @Test
  void aReplyWithAnothersSignatureIsRefused() {
    FromTwilio.call(
            "/api/v1/text-gateway/replies",
            Map.of("MessageSid", "SM1", "From", client.contact(), "Body", "STOP"),
            "another token")
        .then()
        .statusCode(403);
    record().then().body("contacts[0].messages", equalTo(true));
  }

  @Test
  void aNumberThatNobodyHasIsNoError() {
    FromTwilio.call(
            "/api/v1/text-gateway/replies",
            Map.of("MessageSid", "SM" + UUID.randomUUID(), "From", "+19995550100", "Body", "STOP"),
            FromTwilio.TOKEN)
        .then()
        .statusCode(204);
  }

  @Test
  void aClientTurnsMessagesOffAndOnOnTheirPage() {
    theClient()
        .get("/api/v1/contacts")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].messages", equalTo(true))
        .body("items[0].allowed", equalTo(List.of("turnOff")));
    theClient()
        .body(Map.of("wanted", false))
        .put("/api/v1/contacts/{id}/consent", contact())
        .then()
        .statusCode(200)
        .body("allowed", equalTo(List.of("turnOn")));
    record().then().body("contacts[0].consentSource", equalTo("CLIENT_PAGE"));
    assertGetsMessages(false);
  }

  @Test
  void staffNoteWhatTheyWereToldOnThePhoneWithWhoWasTold() {
    client
        .caseworker()
        .body(Map.of("wanted", false, "source", "PHONE"))
        .put("/api/v1/clients/{code}/contacts/{id}/consent", client.code(), contact())
        .then()
        .statusCode(200)
        .body("messages", equalTo(false))
        .body("consentSource", equalTo("PHONE"));
    client
        .caseworker()
        .get("/api/v1/clients/{code}/contacts/{id}/consent", client.code(), contact())
        .then()
        .body("items[0].by", notNullValue());
    record().then().body("timeline.kind[0]", equalTo("CONSENT_CHANGED"));
  }

  @Test
  void aConfirmationSaysThatNoCopyGoesWhereMessagesAreOff() {
    texts("STOP");
    UUID item = casework.asked(client, "identity");
    theClient()
        .body(Map.of("choice", "HELP_ME_FIND"))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201)
        .body("confirmation.sentTo", hasSize(0));
  }

  @Test
  void theNightIsTheClientsOwn() {
    ZoneId there = ZoneId.of("America/Vancouver");
    client
        .caseworker()
        .body(Map.of("timeZone", there.getId()))
        .patch("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(200)
        .body("timeZone", equalTo(there.getId()));
    // Past nine in Toronto, and past six where they are.
    clock.advanceTo(LocalTime.of(21, 30), given.theBranch().timeZone());
    signInAgain();
    assertGetsMessages(true);
    clock.advanceTo(LocalTime.of(21, 30), there);
    int before = messages.to(client.contact()).size();
    signInAgain();
    casework.asked(client, "identity");
    assertEquals(before, messages.to(client.contact()).size());
    clock.advanceTo(LocalTime.of(8, 1), there);
    assertEquals(before + 1, messages.to(client.contact()).size());
  }

  @Test
  void aTimeZoneThatIsNoneIsRefused() {
    client
        .caseworker()
        .body(Map.of("timeZone", "America/Nowhere"))
        .patch("/api/v1/clients/{code}", client.code())
        .then()
        .statusCode(400);
  }
}
