package org.porchlight.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.DeliverParcel;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.WorkingWithoutStore;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(WorkingWithoutStore.class)
class JobWorkerTest {

  @Inject Jobs jobs;
  @Inject DeliverParcel deliveries;

  @Test
  void bothLanesWorkByThemselvesWithinTwoSeconds() throws InterruptedException {
    var ordinary = new DeliverParcel.Payload(UUID.randomUUID(), "books");
    var urgent = new DeliverParcel.Payload(UUID.randomUUID(), "code");
    jobs.enqueue(DeliverParcel.class, ordinary);
    jobs.enqueueUrgent(DeliverParcel.class, urgent);
    Instant limit = Instant.now().plus(Duration.ofSeconds(2));
    while (!(deliveries.delivered(ordinary.id()) && deliveries.delivered(urgent.id()))
        && Instant.now().isBefore(limit)) {
      Thread.sleep(20);
    }
    assertTrue(deliveries.delivered(ordinary.id()));
    assertTrue(deliveries.delivered(urgent.id()));
  }
}
