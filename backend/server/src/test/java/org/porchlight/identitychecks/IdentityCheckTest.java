package org.porchlight.identitychecks;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Somebody who lost their phone comes in again, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class IdentityCheckTest {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject TestClock clock;

  private Begun begun;

  @BeforeEach
  void aClient() {
    begun = casework.aClient();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private ValidatableResponse checked(Person who, String what, String contact, List<String> lost) {
    Map<String, Object> body =
        Map.of("kind", "PHOTO_ID_SEEN", "what", what, "contact", contact, "lost", lost);
    return who.body(body).post("/api/v1/clients/{code}/identity-checks", begun.code()).then();
  }

  private String regained(List<String> lost) {
    String added = Casework.aPhone();
    checked(begun.caseworker(), "Passport, photograph matches.", added, lost)
        .statusCode(201)
        .body("check.kind", equalTo("PHOTO_ID_SEEN"))
        .body("check.by", notNullValue())
        .body("contact.address", equalTo(added))
        .body("contact.provesFrom", notNullValue());
    return added;
  }

  private String theOldContact() {
    return begun.caseworker().get("/api/v1/clients/{code}", begun.code()).path("contacts[0].id");
  }

  private static Response post(String path, Map<String, ?> body) {
    return RestAssured.given()
        .header("X-Forwarded-For", "198.51.102." + ADDRESSES.incrementAndGet())
        .contentType(ContentType.JSON)
        .body(body)
        .post(path);
  }

  private Response entersTheCodeAt(String contact) {
    String id = post("/api/v1/sign-in-codes", Map.of("contact", contact)).path("id");
    String code = messages.lastTo(contact).body().substring(0, 6);
    return post("/api/v1/sessions/code", Map.of("id", id, "code", code, "tokens", true));
  }

  @Test
  void whoWasCheckedSignsInAtOnceAndProvesNothingForADay() {
    String added = regained(List.of(theOldContact()));
    Response signedIn = entersTheCodeAt(added);
    signedIn.then().statusCode(200);
    Person client = new Person(null, null, signedIn.path("tokens.accessToken"));
    client
        .get("/api/v1/session/step-up")
        .then()
        .statusCode(200)
        .body("until", nullValue())
        .body("contacts", hasSize(0));
    clock.advance(Duration.ofHours(25));
    Response nextDay = entersTheCodeAt(added);
    new Person(null, null, nextDay.path("tokens.accessToken"))
        .get("/api/v1/session/step-up")
        .then()
        .body("until", notNullValue())
        .body("contacts", hasSize(1));
  }

  @Test
  void evenTheOnlyContactProvesNothingForADay() {
    String old = theOldContact();
    String added = regained(List.of(old));
    begun
        .caseworker()
        .delete("/api/v1/clients/{code}/contacts/{id}", begun.code(), old)
        .then()
        .statusCode(204);
    new Person(null, null, entersTheCodeAt(added).path("tokens.accessToken"))
        .get("/api/v1/session/step-up")
        .then()
        .body("until", nullValue())
        .body("contacts", hasSize(0));
  }

  @Test
  void whoeverHasTheOldPhoneIsToldAndOut() {
    Person onTheOldPhone = given.signedInAs(begun.clientId());
    String link =
        begun.caseworker().post("/api/v1/clients/{code}/sign-in-links", begun.code()).path("url");
    regained(List.of(theOldContact()));
    assertTrue(messages.lastTo(begun.contact()).body().contains("nuevo"));
    onTheOldPhone.get("/api/v1/session").then().statusCode(401);
    String token = link.substring(link.indexOf('#') + 1);
    post("/api/v1/sessions/link", Map.of("token", token)).then().statusCode(422);
    int before = messages.to(begun.contact()).size();
    post("/api/v1/sign-in-codes", Map.of("contact", begun.contact())).then().statusCode(202);
    assertEquals(before, messages.to(begun.contact()).size(), "No code goes to a lost phone");
    begun
        .caseworker()
        .body(Map.of("contactId", theOldContact()))
        .post("/api/v1/clients/{code}/sign-in-links", begun.code())
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsNotLostGoesOn() {
    regained(List.of());
    entersTheCodeAt(begun.contact()).then().statusCode(200);
  }

  @Test
  void theClientReadsOfItAndSupervisorsListIt() {
    regained(List.of());
    given
        .signedInAs(begun.clientId())
        .get("/api/v1/timeline")
        .then()
        .body("items.kind", hasItem("ACCESS_REGAINED"));
    Person supervisor = given.aSupervisor();
    supervisor
        .get("/api/v1/identity-checks")
        .then()
        .statusCode(200)
        .body("items.clientCode", hasItem(begun.code()));
    supervisor
        .get("/api/v1/clients/{code}/audit", begun.code())
        .then()
        .body("items.what", hasItem("ACCESS_REGAINED"));
    given
        .aSupervisorOf(given.aBranch())
        .get("/api/v1/identity-checks")
        .then()
        .body("items.clientCode", not(hasItem(begun.code())));
    begun
        .caseworker()
        .get("/api/v1/clients/{code}/identity-checks", begun.code())
        .then()
        .statusCode(200)
        .body("items[0].what", equalTo("Passport, photograph matches."))
        .body("kinds", hasItem("VIDEO_CALL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Passport 123456789", "SSN 123-45-6789", "Card 4 5 1 1 9"})
  void noWholeNumberIsWrittenDown(String what) {
    checked(begun.caseworker(), what, Casework.aPhone(), List.of())
        .statusCode(422)
        .body("type", equalTo("/problems/number-written-down"))
        .body("fields.field", hasItem("what"));
  }

  @Test
  void aContactOfSomebodyElseIsRefusedAndNothingHappens() {
    Person client = given.signedInAs(begun.clientId());
    checked(begun.caseworker(), "Seen.", casework.aClient().contact(), List.of()).statusCode(409);
    client.get("/api/v1/session").then().statusCode(200);
  }

  @Test
  void whatIsLostMustBeTheirs() {
    String other =
        begun
            .caseworker()
            .get("/api/v1/clients/{code}", casework.aClientOf(begun.caseworker(), "snap").code())
            .path("contacts[0].id");
    checked(begun.caseworker(), "Seen.", Casework.aPhone(), List.of(other)).statusCode(404);
  }
}
