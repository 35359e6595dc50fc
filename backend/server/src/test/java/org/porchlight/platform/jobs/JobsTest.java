package org.porchlight.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.DeliverParcel;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class JobsTest {

  @Inject Jobs jobs;
  @Inject JobsInTest run;
  @Inject JobsConfig config;
  @Inject DeliverParcel deliveries;
  @Inject TestClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  private static DeliverParcel.Payload parcel(String name) {
    return new DeliverParcel.Payload(UUID.randomUUID(), name);
  }

  @Test
  void aJobRunsAfterItsTransactionAndNotBefore() {
    DeliverParcel.Payload parcel = parcel("books");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              jobs.enqueue(DeliverParcel.class, parcel);
              QuarkusTransaction.suspendingExisting().run(run::runDue);
              assertFalse(deliveries.delivered(parcel.id()));
            });
    run.runDue();
    assertTrue(deliveries.delivered(parcel.id()));
  }

  @Test
  void aJobOfATransactionThatRolledBackNeverRuns() {
    DeliverParcel.Payload parcel = parcel("books");
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      jobs.enqueueUrgent(DeliverParcel.class, parcel);
                      throw new IllegalStateException();
                    }));
    run.runDue();
    assertFalse(deliveries.delivered(parcel.id()));
  }

  @Test
  void aJobForLaterWaitsUntilThen() {
    DeliverParcel.Payload parcel = parcel("books");
    jobs.enqueueAt(DeliverParcel.class, parcel, clock.instant().plus(Duration.ofHours(2)));
    clock.advance(Duration.ofHours(1));
    run.runDue();
    assertFalse(deliveries.delivered(parcel.id()));
    clock.advance(Duration.ofHours(1));
    run.runDue();
    assertTrue(deliveries.delivered(parcel.id()));
  }

  @Test
  void aJobThatKeepsFailingIsSetAsideAndSaysSo() {
    DeliverParcel.Payload parcel = parcel("broken");
    jobs.enqueue(DeliverParcel.class, parcel);
    for (int tries = 1; tries <= config.tries(); tries++) {
      assertFalse(deliveries.givenUp(parcel.id()), "given up after " + tries + " tries");
      assertEquals(1, run.runDueLettingFail().size());
      clock.advance(config.longestWait());
    }
    assertTrue(deliveries.givenUp(parcel.id()));
    run.runDue();
  }
}
