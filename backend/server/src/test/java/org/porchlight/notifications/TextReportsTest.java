package org.porchlight.notifications;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalTime;
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
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.SentMessages.Sent;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What is heard of a text after it went out, and what becomes of what it said. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TextReportsTest {

  private static final Map<String, String> DELIVERED = Map.of("MessageStatus", "delivered");
  private static final Map<String, String> CAME_BACK =
      Map.of("MessageStatus", "undelivered", "ErrorCode", "30003");
  private static final Map<String, String> NO_SUCH_NUMBER =
      Map.of("MessageStatus", "undelivered", "ErrorCode", "30005");

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject Database database;
  @Inject TestClock clock;

  private Begun client;
  private String email;
  private String number;

  @BeforeEach
  void aConfirmationWasSent() {
    clock.advanceTo(LocalTime.NOON, given.theBranch().timeZone());
    client = casework.aClient();
    email = "r" + UUID.randomUUID() + "@example.org";
    client
        .caseworker()
        .body(Map.of("contact", email))
        .post("/api/v1/clients/{code}/contacts", client.code())
        .then()
        .statusCode(201);
    UUID item = casework.asked(client, "earned-income");
    number =
        given
            .signedInAs(client.clientId())
            .body(Map.of("choice", "HELP_ME_FIND"))
            .post("/api/v1/checklist-items/{id}/actions", item)
            .then()
            .statusCode(201)
            .body("confirmation.sentTo.status", equalTo(List.of("QUEUED", "QUEUED")))
            .extract()
            .path("confirmation.number");
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private UUID text() {
    return messages.to(client.contact()).stream()
        .filter(sent -> sent.body().contains(number))
        .map(Sent::id)
        .map(UUID::fromString)
        .findFirst()
        .orElseThrow();
  }

  private ValidatableResponse confirmation() {
    return given
        .signedInAs(client.clientId())
        .get("/api/v1/confirmations/{number}", number)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse tasks() {
    return given.signedInAgain(client.caseworker()).get("/api/v1/worklist").then().statusCode(200);
  }

  @Test
  void aConfirmationSaysHowFarItsCopiesGot() {
    UUID text = text();
    confirmation().body("sentTo.status", equalTo(List.of("SENT", "SENT")));
    FromTwilio.report(text, DELIVERED).then().statusCode(204);
    confirmation()
        .body("sentTo.status", equalTo(List.of("DELIVERED", "SENT")))
        .body("updates", hasSize(0));
  }

  @Test
  void whatArrivedWhileItsFailureWasUnderWayHasArrived() throws Exception {
    UUID text = text();
    database.meanwhile(
        () -> FromTwilio.report(text, CAME_BACK).then().statusCode(204),
        "select id from client where id = ?",
        client.clientId(),
        "update message set status = 'DELIVERED', settled_at = now()"
            + " where client_id = ? and channel = 'TEXT' and template = 'CONFIRMATION'");
    confirmation()
        .body("sentTo.status", equalTo(List.of("SENT", "SENT")))
        .body("updates", hasSize(0));
  }

  @Test
  void aReportWithAnothersSignatureIsRefused() {
    UUID text = text();
    FromTwilio.call("/api/v1/text-gateway/reports?message=" + text, DELIVERED, "another token")
        .then()
        .statusCode(403);
    confirmation().body("sentTo.status", equalTo(List.of("SENT", "SENT")));
  }

  @Test
  void aTextThatCameBackIsSaidOnTheConfirmationAndByTheOtherContact() {
    FromTwilio.report(text(), CAME_BACK).then().statusCode(204);
    confirmation()
        .body("sentTo.status", equalTo(List.of("FAILED", "SENT")))
        .body("updates.kind", equalTo(List.of("COPY_FAILED")))
        .body("updates[0].missed.channel", equalTo("TEXT"))
        .body("updates[0].told.masked", equalTo(List.of("r•••••@example.org")));
    assertEquals("Un mensaje nuestro no le llegó", messages.lastTo(email).subject());
    tasks()
        .body(
            "items.findAll { it.clientCode == '%s' }.kind".formatted(client.code()),
            hasItem("CONTACT_BOUNCED"));
  }

  @Test
  void theOtherContactIsToldOnceHoweverManyTextsComeBack() {
    List<UUID> ids =
        messages.to(client.contact()).stream().map(Sent::id).map(UUID::fromString).toList();
    assertTrue(ids.size() > 1);
    ids.forEach(id -> FromTwilio.report(id, CAME_BACK));
    long told =
        messages.to(email).stream()
            .filter(sent -> sent.subject().equals("Un mensaje nuestro no le llegó"))
            .count();
    assertEquals(1, told);
  }

  @Test
  void whatArrivedHasArrivedWhateverIsHeardLater() {
    UUID text = text();
    FromTwilio.report(text, DELIVERED);
    FromTwilio.report(text, CAME_BACK).then().statusCode(204);
    FromTwilio.report(text, Map.of("MessageStatus", "sent")).then().statusCode(204);
    confirmation()
        .body("sentTo.status", equalTo(List.of("DELIVERED", "SENT")))
        .body("updates", hasSize(0));
    tasks()
        .body(
            "items.findAll { it.clientCode == '%s' }.kind".formatted(client.code()),
            not(hasItem("CONTACT_BOUNCED")));
  }

  @Test
  void aReportThatIsRepeatedSaysNothingTwice() {
    UUID text = text();
    FromTwilio.report(text, CAME_BACK);
    FromTwilio.report(text, CAME_BACK).then().statusCode(204);
    confirmation().body("updates", hasSize(1));
  }

  @Test
  void aNumberThatIsGoneIsNotTriedAgain() {
    FromTwilio.report(text(), NO_SUCH_NUMBER);
    int before = messages.to(client.contact()).size();
    casework.asked(client, "identity");
    assertEquals(before, messages.to(client.contact()).size());
    assertEquals("Necesitamos algo de usted", messages.lastTo(email).subject());
  }

  @Test
  void aReportOfNoMessageOfOursIsNoError() {
    FromTwilio.report(UUID.randomUUID(), DELIVERED).then().statusCode(204);
  }
}
