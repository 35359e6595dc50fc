package org.porchlight.restrictions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;

/** Ends what was opened in an emergency when its time is over. */
@ApplicationScoped
class EndEmergency implements Job<EndEmergency.Payload> {

  record Payload(UUID emergencyId) {}

  @Inject EmergencyAccesses accesses;
  @Inject EmergencyDesk desk;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                desk.end(
                    accesses.findById(payload.emergencyId(), LockModeType.PESSIMISTIC_WRITE),
                    clock.instant()));
  }

  @Override
  public void gaveUp(Payload payload) {
    // The view does not open the record any more, but nobody would be told that it ended.
    jobs.insist(EndEmergency.class, payload);
  }
}
