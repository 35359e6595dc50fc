package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Database;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CodeSignInTest {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @Inject Casework casework;
  @Inject SentMessages messages;
  @Inject TestClock clock;
  @Inject Database database;

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
  void aClientSignsInWithTheCodeThatWasTexted() {
    String id = ask(client.contact()).path("id");
    Response answer = enter(id, code());
    answer
        .then()
        .statusCode(200)
        .body("role", equalTo("CLIENT"))
        .body("clientCode", equalTo(client.code()))
        .body("language", equalTo("es"))
        .body("sharedDevice", equalTo(false));
    RestAssured.given()
        .cookies(answer.cookies())
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("accountId", equalTo(answer.path("accountId")));
  }

  @Test
  void theCodeComesInTheLanguageOfThePageWhereItWasAskedFor() {
    ask(Map.of("contact", client.contact(), "language", "fr")).then().statusCode(202);
    assertTrue(messages.lastTo(client.contact()).body().contains("votre code pour entrer"));
  }

  @Test
  void aPhoneNumberCountsHoweverItIsWritten() {
    String digits = client.contact().substring(2);
    String written =
        "(%s) %s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    String id = ask(written).path("id");
    enter(id, code()).then().statusCode(200);
  }

  @Test
  void aCodeWorksOnce() {
    String id = ask(client.contact()).path("id");
    String code = code();
    enter(id, code).then().statusCode(200);
    enter(id, code).then().statusCode(422).body("type", equalTo("/problems/code-expired"));
  }

  @Test
  void aCodeWorksForTenMinutes() {
    String id = ask(client.contact()).path("id");
    String code = code();
    clock.advance(Duration.ofMinutes(10));
    enter(id, code).then().statusCode(422).body("type", equalTo("/problems/code-expired"));
  }

  @Test
  void afterTenWrongTriesTheRightCodeFailsToo() {
    String id = ask(client.contact()).path("id");
    String code = code();
    for (int i = 0; i < 10; i++) {
      enter(id, wrong(code))
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/code-wrong"))
          .body("params", equalTo(null));
    }
    enter(id, code).then().statusCode(429).body("type", equalTo("/problems/too-many-tries"));
  }

  @Test
  void aHundredTriesAtOnceAreStillAtMostTen() throws Exception {
    String id = ask(client.contact()).path("id");
    String code = code();
    List<Callable<Integer>> tries =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(i -> () -> enter(id, wrong(code)).statusCode())
            .toList();
    try (var together = Executors.newFixedThreadPool(8)) {
      List<Integer> answers = together.invokeAll(tries).stream().map(Future::resultNow).toList();
      assertEquals(10, answers.stream().filter(status -> status == 422).count());
    }
    enter(id, code).then().statusCode(429);
  }

  @Test
  void aKnownAndAnUnknownContactGetTheSameAnswerForTheSameWork() {
    String unknown = Casework.aPhone();
    ask(Casework.aPhone());
    long before = database.statements();
    Response known = ask(client.contact());
    long forKnown = database.statements() - before;
    before = database.statements();
    Response other = ask(unknown);
    long forUnknown = database.statements() - before;
    assertEquals(forKnown, forUnknown);
    assertEquals(known.statusCode(), other.statusCode());
    assertEquals(known.path("channel").toString(), other.path("channel").toString());
    assertEquals(names(known), names(other));
    assertEquals(1, messages.to(client.contact()).size());
    assertTrue(messages.soFar(unknown).isEmpty());
  }

  @Test
  void noCodeOpensAnUnknownContact() {
    String id = ask(Casework.aPhone()).path("id");
    messages.to(client.contact());
    enter(id, "000000").then().statusCode(422).body("type", equalTo("/problems/code-wrong"));
  }

  @Test
  void aContactIsSentTenCodesInFiveMinutesAtMost() {
    for (int i = 0; i < 10; i++) {
      ask(client.contact()).then().statusCode(202);
    }
    ask(client.contact())
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-sends"))
        .header("Retry-After", matchesRegex("[0-9]+"));
    clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    ask(client.contact()).then().statusCode(202);
  }

  @Test
  void anAddressAsksForTwentyFiveCodesInFiveMinutesAtMost() {
    String address = anAddress();
    for (int i = 0; i < 25; i++) {
      askFrom(address).then().statusCode(202);
    }
    askFrom(address).then().statusCode(429).body("type", equalTo("/problems/too-many-sends"));
    askFrom(anAddress()).then().statusCode(202);
  }

  @Test
  void theAddressesOfOneNetworkAskForTwentyFiveCodesTogether() {
    String network = anAddress();
    for (int i = 0; i < 25; i++) {
      askFrom(network + "%02x".formatted(i)).then().statusCode(202);
    }
    askFrom(network + "ff")
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-sends"));
  }

  @Test
  void whatAProxyDoesNotKnowIsAnAddressToo() {
    askFrom("unknown").then().statusCode(202);
  }

  @Test
  void whatIsNoContactIsRefusedAtTheField() {
    ask("not a phone").then().statusCode(400).body("fields[0].field", equalTo("contact"));
    ask("555 0187").then().statusCode(400);
    ask("a@b").then().statusCode(400);
  }

  @Test
  void aClientWhoDoesNothingForAQuarterOfAnHourIsSignedOut() {
    String id = ask(client.contact()).path("id");
    Map<String, String> cookies = enter(id, code()).cookies();
    clock.advance(Duration.ofMinutes(14));
    Map<String, String> renewed =
        RestAssured.given().cookies(cookies).get("/api/v1/session").cookies();
    assertFalse(renewed.isEmpty());
    clock.advance(Duration.ofMinutes(16));
    RestAssured.given().cookies(renewed).get("/api/v1/session").then().statusCode(401);
  }

  private String code() {
    return messages.lastTo(client.contact()).body().replaceAll("(?s).*?(\\d{6}).*", "$1");
  }

  private static String wrong(String code) {
    return code.equals("111111") ? "222222" : "111111";
  }

  private static List<String> names(Response answer) {
    Map<String, Object> body = new HashMap<>(answer.as(Map.class));
    return body.keySet().stream().sorted().toList();
  }

  private static Response ask(String contact) {
    return ask(Map.of("contact", contact));
  }

  private static Response ask(Map<String, String> body) {
    return ask(body, anAddress());
  }

  private static Response askFrom(String address) {
    return ask(Map.of("contact", Casework.aPhone()), address);
  }

  private static Response ask(Map<String, String> body, String address) {
    return RestAssured.given()
        .header("X-Forwarded-For", address)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/sign-in-codes");
  }

  private static String anAddress() {
    return "2001:db8:0:%x::1".formatted(ADDRESSES.incrementAndGet());
  }

  private static Response enter(String id, String code) {
    return RestAssured.given()
        .header("X-Forwarded-For", anAddress())
        .contentType(ContentType.JSON)
        .body(Map.of("id", id, "code", code))
        .post("/api/v1/sessions/code");
  }
}
