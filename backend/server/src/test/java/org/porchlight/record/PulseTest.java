package org.porchlight.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Colleagues see each other at one record, and what the other does, by asking often. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PulseTest {

  private static final Duration GONE_AFTER = Duration.ofSeconds(10);

  @Inject Given given;
  @Inject Casework casework;

  private Begun client;
  private Person worker;
  private Person colleague;

  @BeforeEach
  void aClientOfTwoWorkers() {
    client = casework.aClient();
    worker = client.caseworker();
    colleague = given.aColleagueOf(worker);
  }

  private ValidatableResponse pulse() {
    return colleague.get("/api/v1/clients/{code}/pulse", client.code()).then().statusCode(200);
  }

  private String stamp() {
    return pulse().extract().path("stamp");
  }

  private void look() {
    worker.put("/api/v1/clients/{code}/presence", client.code()).then().statusCode(204);
  }

  private String note() {
    return worker
        .body(Map.of("channel", "PHONE", "text", "Called back."))
        .post("/api/v1/clients/{code}/engagements", client.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void whoLooksIsSeenAndGoneTenSecondsAfter() throws InterruptedException {
    pulse().body("viewers", empty());
    look();
    long looked = System.nanoTime();
    String since =
        pulse()
            .body("viewers.id", contains(worker.accountId().toString()))
            .extract()
            .path("viewers[0].since");
    look();
    pulse().body("viewers.since", contains(since));
    while (!pulse().extract().<List<?>>path("viewers").isEmpty()) {
      Thread.sleep(250);
    }
    Duration stayed = Duration.ofNanos(System.nanoTime() - looked);
    assertTrue(stayed.compareTo(GONE_AFTER) >= 0, stayed.toString());
    assertTrue(stayed.compareTo(GONE_AFTER.plusSeconds(2)) < 0, stayed.toString());
    look();
    pulse().body("viewers.since", not(contains(since)));
  }

  @Test
  void theRecordCarriesTheStampOfItselfAndEveryChangeAnotherOne() {
    colleague.get("/api/v1/clients/{code}", client.code()).then().body("stamp", equalTo(stamp()));
    String before = stamp();
    assertEquals(before, stamp());
    String note = note();
    String noted = stamp();
    assertNotEquals(before, noted);
    worker.put("/api/v1/engagements/{id}/pin", note).then().statusCode(200);
    String pinned = stamp();
    assertNotEquals(noted, pinned);
    casework.asked(client, "earned-income");
    assertNotEquals(pinned, stamp());
    look();
    assertEquals(stamp(), stamp());
  }

  @Test
  void aWorkerOfAnotherBranchFindsNothing() {
    Person stranger = given.aSupervisorOf(given.aBranch());
    stranger.get("/api/v1/clients/{code}/pulse", client.code()).then().statusCode(404);
    stranger.put("/api/v1/clients/{code}/presence", client.code()).then().statusCode(404);
  }
}
