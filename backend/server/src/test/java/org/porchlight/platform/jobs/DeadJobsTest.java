package org.porchlight.platform.jobs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.DeliverParcel;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DeadJobsTest {

  @Inject Given given;
  @Inject Failing failing;
  @Inject JobsInTest run;
  @Inject Jobs jobs;
  @Inject JobsConfig config;
  @Inject DeliverParcel deliveries;
  @Inject DeadJobShelf shelf;
  @Inject TestClock clock;

  private Person administrator;

  @BeforeEach
  void begin() {
    administrator = given.anAdministrator();
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void anAdministratorSeesWhatFailedWhenAndWhyAndForNobodyInParticular() {
    UUID parcel = UUID.randomUUID();
    UUID id = failing.aJobThatFailed("DeliverParcel", parcel);
    String seen =
        administrator
            .get("/api/v1/dead-jobs")
            .then()
            .statusCode(200)
            .body("items.id", hasItem(id.toString()))
            .body("items[0].job", equalTo("DeliverParcel"))
            .body("items[0].cause", equalTo("java.net.ConnectException"))
            .body("items[0].allowed", equalTo(List.of("retry", "drop")))
            .extract()
            .asString();
    assertFalse(seen.contains(parcel.toString()));
  }

  @Test
  void whatIsRetriedIsDoneAndGone() {
    UUID parcel = UUID.randomUUID();
    UUID id = failing.aJobThatFailed("DeliverParcel", parcel);
    administrator.post("/api/v1/dead-jobs/{id}/retry", id).then().statusCode(204);
    run.runDue();
    assertTrue(deliveries.delivered(parcel));
    administrator.get("/api/v1/dead-jobs").then().body("items.id", not(hasItem(id.toString())));
    administrator.post("/api/v1/dead-jobs/{id}/retry", id).then().statusCode(404);
  }

  @Test
  void allOfAKindAreRetriedAtOnce() {
    List<UUID> parcels = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    parcels.forEach(parcel -> failing.aJobThatFailed("DeliverParcel", parcel));
    administrator
        .get("/api/v1/dead-jobs/kinds")
        .then()
        .body("items.find { it.job == 'DeliverParcel' }.count", greaterThanOrEqualTo(3));
    administrator
        .body(Map.of("job", "DeliverParcel"))
        .post("/api/v1/dead-jobs/retries")
        .then()
        .statusCode(200)
        .body("retried", greaterThanOrEqualTo(3));
    run.runDue();
    parcels.forEach(parcel -> assertTrue(deliveries.delivered(parcel)));
    administrator
        .body(Map.of("job", "DeliverParcel"))
        .post("/api/v1/dead-jobs/retries")
        .then()
        .body("retried", equalTo(0));
  }

  @Test
  void whatIsLetBeIsNeverDone() {
    UUID parcel = UUID.randomUUID();
    UUID id = failing.aJobThatFailed("DeliverParcel", parcel);
    administrator
        .body(Map.of("reason", "Brought by hand."))
        .post("/api/v1/dead-jobs/{id}/removal", id)
        .then()
        .statusCode(204);
    run.runDue();
    assertFalse(deliveries.delivered(parcel));
    administrator.post("/api/v1/dead-jobs/{id}/retry", id).then().statusCode(404);
  }

  @Test
  void aJobThatNothingDoesAnyMoreCanOnlyBeLetBe() {
    UUID id = failing.aJobThatFailed("SendPigeon", UUID.randomUUID());
    administrator
        .get("/api/v1/dead-jobs")
        .then()
        .body("items.find { it.id == '%s' }.allowed".formatted(id), equalTo(List.of("drop")));
    administrator.post("/api/v1/dead-jobs/{id}/retry", id).then().statusCode(404);
    administrator
        .body(Map.of("job", "SendPigeon"))
        .post("/api/v1/dead-jobs/retries")
        .then()
        .body("retried", equalTo(0));
    administrator
        .body(Map.of("reason", "No pigeons left."))
        .post("/api/v1/dead-jobs/{id}/removal", id)
        .then()
        .statusCode(204);
  }

  @Test
  void itGoesBackToTheLaneThatItCameFrom() {
    UUID parcel = UUID.randomUUID();
    jobs.enqueueUrgent(DeliverParcel.class, new DeliverParcel.Payload(parcel, "broken"));
    for (int tries = 1; tries <= config.tries(); tries++) {
      run.runDueLettingFail();
      clock.advance(config.longestWait());
    }
    DeadJob dead =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    shelf.listAll().stream()
                        .filter(one -> parcel.toString().equals(one.payload().get("id")))
                        .findFirst()
                        .orElseThrow());
    assertEquals(Lane.URGENT, dead.lane());
    assertEquals(config.tries(), dead.tries());
  }
}
