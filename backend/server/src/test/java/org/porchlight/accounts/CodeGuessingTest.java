package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

/** Whoever asks for one code after the other gets no further than whoever asks once. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CodeGuessingTest {

  private static final AtomicInteger NETWORKS = new AtomicInteger();

  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject ForgetSignIns forget;
  @Inject Database database;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void anEarlierCodeEndsWhenANewOneIsSent() {
    String contact = casework.aClient().contact();
    String other = casework.aClient().contact();
    String first = ask(contact);
    String firstCode = code(contact);
    String others = ask(other);
    String second = ask(contact);
    enter(first, firstCode).then().statusCode(422).body("type", equalTo("/problems/code-expired"));
    enter(second, code(contact)).then().statusCode(200);
    enter(others, code(other)).then().statusCode(200);
  }

  @Test
  void aContactGetsThirtyWrongTriesADayHoweverManyCodesAreSent() {
    String contact = casework.aClient().contact();
    guess(contact, 30);
    refused(enter(ask(contact), code(contact)));
    clock.advance(Duration.ofHours(23));
    forget.run();
    refused(enter(ask(contact), code(contact)));
    clock.advance(Duration.ofHours(1));
    enter(ask(contact), code(contact)).then().statusCode(200);
  }

  @Test
  void anUnknownContactIsRefusedAlikeForTheSameWork() {
    String known = casework.aClient().contact();
    String unknown = Casework.aPhone();
    guess(known, 29);
    guess(unknown, 29);
    assertEquals(statementsOfAWrongTry(known), statementsOfAWrongTry(unknown));
    Response forKnown = refused(enter(ask(known), "111111"));
    Response forUnknown = refused(enter(ask(unknown), "111111"));
    assertEquals(forKnown.<String>path("title"), forUnknown.path("title"));
  }

  @Test
  void theRightCodeIsNotCounted() {
    String contact = casework.aClient().contact();
    guess(contact, 29);
    enter(ask(contact), code(contact)).then().statusCode(200);
    guess(contact, 1);
    refused(enter(ask(contact), code(contact)));
  }

  @Test
  void anAddressGetsFiftyWrongTriesInAQuarterOfAnHour() {
    String contact = casework.aClient().contact();
    String from = aNetwork() + "1";
    for (int i = 0; i < 5; i++) {
      String id = ask(Casework.aPhone());
      for (int tries = 0; tries < 10; tries++) {
        enter(id, "111111", from).then().statusCode(422);
      }
    }
    String id = ask(contact);
    enter(id, code(contact), from)
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-tries"))
        .header("Retry-After", matchesRegex("[0-9]+"));
    enter(id, code(contact)).then().statusCode(200);
    clock.advance(Duration.ofMinutes(15).plusSeconds(1));
    enter(ask(contact), code(contact), from).then().statusCode(200);
  }

  private void guess(String contact, int times) {
    String id = null;
    for (int i = 0; i < times; i++) {
      id = i % 10 == 0 ? ask(contact) : id;
      enter(id, wrong(contact))
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/code-wrong"));
    }
  }

  private long statementsOfAWrongTry(String contact) {
    String id = ask(contact);
    String wrong = wrong(contact);
    long before = database.statements();
    enter(id, wrong).then().statusCode(422).body("type", equalTo("/problems/code-wrong"));
    return database.statements() - before;
  }

  private static Response refused(Response answer) {
    answer
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-wrong-codes"))
        .header("Retry-After", matchesRegex("[0-9]+"));
    return answer;
  }

  private String code(String contact) {
    return messages.lastTo(contact).body().replaceAll("(?s).*?(\\d{6}).*", "$1");
  }

  /** After the codes that were asked for were looked up, and sent to whom we know. */
  private String wrong(String contact) {
    return messages.to(contact).isEmpty() || !code(contact).equals("111111") ? "111111" : "222222";
  }

  private String ask(String contact) {
    return ask(contact, aNetwork() + "1").then().statusCode(202).extract().path("id");
  }

  private static Response ask(String contact, String from) {
    return post("/api/v1/sign-in-codes", Map.of("contact", contact), from);
  }

  private static Response enter(String id, String code) {
    return enter(id, code, aNetwork() + "1");
  }

  private static Response enter(String id, String code, String from) {
    return post("/api/v1/sessions/code", Map.of("id", id, "code", code), from);
  }

  private static Response post(String path, Map<String, String> body, String from) {
    return RestAssured.given()
        .header("X-Forwarded-For", from)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path);
  }

  private static String aNetwork() {
    return "2001:db8:1:%x::".formatted(NETWORKS.incrementAndGet());
  }
}
