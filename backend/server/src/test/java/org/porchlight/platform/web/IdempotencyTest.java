package org.porchlight.platform.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class IdempotencyTest {

  @Inject Given given;
  @Inject SweepIdempotencyKeys sweep;
  @Inject JobsInTest jobs;
  @Inject DeliverParcel deliveries;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  private Response send(Person sender, String key, String name) {
    return sender.body(Map.of("name", name)).header("Idempotency-Key", key).post("/api/parcels");
  }

  @Test
  void askedTwiceItIsDoneOnceAndAnsweredTheSame() {
    Person sender = given.aCaseworker();
    Response first = send(sender, "a", "lamp");
    Response second = send(sender, "a", "lamp");
    first.then().statusCode(201).header("Idempotent-Replayed", equalTo(null));
    second.then().statusCode(201).header("Idempotent-Replayed", "true");
    assertEquals(first.asString(), second.asString());
    assertEquals(first.contentType(), second.contentType());
    jobs.runDue();
    assertEquals(1, deliveries.delivered("lamp"));
  }

  @Test
  void twentyAtOnceWithOneKeyMakeOne() throws Exception {
    Person sender = given.aCaseworker();
    List<String> answers;
    try (var threads = Executors.newFixedThreadPool(20)) {
      List<Future<String>> calls =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              send(sender, "b", "chair")
                                  .then()
                                  .statusCode(201)
                                  .extract()
                                  .asString()))
              .toList();
      answers = calls.stream().map(IdempotencyTest::get).distinct().toList();
    }
    assertEquals(1, answers.size());
    jobs.runDue();
    assertEquals(1, deliveries.delivered("chair"));
  }

  private static String get(Future<String> call) {
    try {
      return call.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aKeyIsForOneRequestOnly() {
    Person sender = given.aCaseworker();
    send(sender, "c", "books").then().statusCode(201);
    send(sender, "c", "bricks")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/key-reused"));
  }

  @Test
  void aKeyIsItsOwnersOnly() {
    String first = send(given.aCaseworker(), "d", "books").path("id");
    send(given.aCaseworker(), "d", "bricks").then().statusCode(201).body("id", not(equalTo(first)));
  }

  @Test
  void whatFailedMayBeTriedAgainUnderItsKey() {
    Person sender = given.aCaseworker();
    send(sender, "e", "dropped").then().statusCode(409);
    send(sender, "e", "table").then().statusCode(201);
    jobs.runDue();
    assertEquals(1, deliveries.delivered("table"));
    assertEquals(0, deliveries.delivered("dropped"), "what rolled back left no job");
  }

  @Test
  void aKeyIsForgottenAfterADay() {
    Person sender = given.aCaseworker();
    send(sender, "f", "books").then().statusCode(201);
    jobs.runDue();
    clock.advance(Duration.ofHours(25));
    sweep.run();
    send(given.signedInAgain(sender), "f", "bricks").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "é",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aKeyIsVisibleAscii(String key) {
    send(given.aCaseworker(), key, "books")
        .then()
        .statusCode(400)
        .body("fields[0].field", equalTo("Idempotency-Key"));
  }
}
