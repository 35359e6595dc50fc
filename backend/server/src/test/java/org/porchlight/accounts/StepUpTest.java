package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** What a code proves, and which contacts it proves it for. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StepUpTest {

  private static final String STATE = "/api/v1/session/step-up";
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

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

  private static Response post(String path, Map<String, ?> body) {
    return RestAssured.given()
        .header("X-Forwarded-For", "198.51.101." + ADDRESSES.incrementAndGet())
        .contentType(ContentType.JSON)
        .body(body)
        .post(path);
  }

  private Person signsInByCodeAt(String contact) {
    String id = post("/api/v1/sign-in-codes", Map.of("contact", contact)).path("id");
    String code = messages.lastTo(contact).body().substring(0, 6);
    return signedIn(post("/api/v1/sessions/code", Map.of("id", id, "code", code, "tokens", true)));
  }

  private static Person signedIn(Response answer) {
    answer.then().statusCode(200);
    return new Person(null, null, answer.path("tokens.accessToken"));
  }

  private String joins(String contact) {
    return begun
        .caseworker()
        .body(Map.of("contact", contact))
        .post("/api/v1/clients/{code}/contacts", begun.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse proves(Person client) {
    return client.get(STATE).then().statusCode(200);
  }

  @Test
  void whoeverCameInByACodeHasEnteredOne() {
    Person client = signsInByCodeAt(begun.contact());
    proves(client).body("until", notNullValue());
  }

  @Test
  void whoeverCameInByALinkHasNot() {
    String url =
        begun.caseworker().post("/api/v1/clients/{code}/sign-in-links", begun.code()).path("url");
    String token = url.substring(url.indexOf('#') + 1);
    Person client = signedIn(post("/api/v1/sessions/link", Map.of("token", token, "tokens", true)));
    proves(client).body("until", nullValue());
  }

  @Test
  void aContactThatHasJustJoinedProvesNothing() {
    clock.advance(Duration.ofMinutes(2));
    String added = Casework.aPhone();
    String contactId = joins(added);
    Person client = signsInByCodeAt(added);
    proves(client)
        .body("until", nullValue())
        .body("contacts", hasSize(1))
        .body("contacts.id", not(hasItem(contactId)));
    client
        .body(Map.of("contactId", contactId))
        .post("/api/v1/session/step-up-codes")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/contact-too-new"));
    entersACodeFrom(added, client)
        .statusCode(409)
        .body("type", equalTo("/problems/contact-too-new"));
    entersACodeFrom(begun.contact(), client).statusCode(200).body("until", notNullValue());
    clock.advance(Duration.ofHours(25));
    proves(signsInByCodeAt(added)).body("until", notNullValue()).body("contacts", hasSize(2));
  }

  private ValidatableResponse entersACodeFrom(String contact, Person client) {
    String id = post("/api/v1/sign-in-codes", Map.of("contact", contact)).path("id");
    String code = messages.lastTo(contact).body().substring(0, 6);
    return client.body(Map.of("id", id, "code", code)).post(STATE).then();
  }
}
