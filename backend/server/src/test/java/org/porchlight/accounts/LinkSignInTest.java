package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class LinkSignInTest {

  @Inject Given given;
  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject TestClock clock;

  private Begun client;

  @BeforeEach
  void begin() {
    client = casework.aClient();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void aClientSignsInWithTheLinkThatStaffSent() {
    send()
        .then()
        .statusCode(201)
        .body("channel", equalTo("TEXT"))
        .body("url", startsWith("http://localhost:8080/sign-in/link#"));
    String text = messages.lastTo(client.contact()).body();
    signIn(text.substring(text.indexOf('#') + 1))
        .then()
        .statusCode(200)
        .body("clientCode", equalTo(client.code()))
        .body("sharedDevice", equalTo(true));
  }

  @Test
  void theLinkThatStaffHandOverIsTheOneThatWasSent() {
    String url = send().path("url");
    assertTrue(messages.lastTo(client.contact()).body().contains(url));
  }

  @Test
  void aLinkToBeHandedOverIsSentNowhere() {
    int before = messages.to(client.contact()).size();
    client
        .caseworker()
        .body(Map.of("handOver", true))
        .post("/api/v1/clients/{code}/sign-in-links", client.code())
        .then()
        .statusCode(201)
        .body("channel", nullValue());
    assertEquals(before, messages.to(client.contact()).size());
  }

  @Test
  void aLinkWorksOnce() {
    String token = token(send());
    signIn(token).then().statusCode(200);
    signIn(token).then().statusCode(422).body("type", equalTo("/problems/link-not-valid"));
  }

  @Test
  void aLinkWorksForADay() {
    String token = token(send());
    clock.advance(Duration.ofHours(24));
    signIn(token).then().statusCode(422);
  }

  @Test
  void aNewLinkRevokesTheOneBefore() {
    String lost = token(send());
    String found = token(send());
    signIn(lost).then().statusCode(422);
    signIn(found).then().statusCode(200);
  }

  @Test
  void aLinkThatWasTamperedWithIsRefused() {
    String token = token(send());
    String other =
        token.substring(0, 5) + (token.charAt(5) == 'A' ? 'B' : 'A') + token.substring(6);
    signIn(other).then().statusCode(422);
    signIn("nonsense").then().statusCode(422);
    signIn(token).then().statusCode(200);
  }

  @Test
  void aLinkToARemovedContactIsRefused() {
    String email = "r" + System.nanoTime() + "@example.org";
    String contact =
        client
            .caseworker()
            .body(Map.of("contact", email))
            .post("/api/v1/clients/{code}/contacts", client.code())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String token =
        token(
            client
                .caseworker()
                .body(Map.of("contactId", contact))
                .post("/api/v1/clients/{code}/sign-in-links", client.code()));
    client
        .caseworker()
        .delete("/api/v1/clients/{code}/contacts/{id}", client.code(), contact)
        .then()
        .statusCode(204);
    signIn(token).then().statusCode(422);
  }

  @Test
  void aClientIsSignedOutOfALostPhoneWhenItsContactIsRemoved() {
    Person onTheLostPhone = given.signedInAs(client.clientId());
    String lost =
        client
            .caseworker()
            .body(Map.of("contact", Casework.aPhone()))
            .post("/api/v1/clients/{code}/contacts", client.code())
            .path("id");
    client
        .caseworker()
        .delete("/api/v1/clients/{code}/contacts/{id}", client.code(), lost)
        .then()
        .statusCode(204);
    onTheLostPhone.get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void theLanguageThatAClientChoosesIsTheOneOfTheNextText() {
    given
        .signedInAs(client.clientId())
        .body(Map.of("language", "fr"))
        .patch("/api/v1/session")
        .then()
        .statusCode(200)
        .body("language", equalTo("fr"))
        .body("clientCode", equalTo(client.code()));
    send();
    assertTrue(messages.lastTo(client.contact()).body().startsWith("Entrez avec ce lien"));
  }

  @Test
  void staffOfAnotherBranchSendNoLink() {
    Person stranger = given.aCaseworkerOf(given.aBranch());
    stranger.post("/api/v1/clients/{code}/sign-in-links", client.code()).then().statusCode(404);
  }

  private Response send() {
    return client.caseworker().post("/api/v1/clients/{code}/sign-in-links", client.code());
  }

  private static String token(Response answer) {
    String url = answer.path("url");
    return url.substring(url.indexOf('#') + 1);
  }

  private static Response signIn(String token) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("token", token, "sharedDevice", true))
        .post("/api/v1/sessions/link");
  }
}
