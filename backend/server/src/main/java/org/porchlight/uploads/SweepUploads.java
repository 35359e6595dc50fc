package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.porchlight.platform.jobs.RecurringJob;

/** Throws away what nobody finished or used in time, objects first. */
@ApplicationScoped
class SweepUploads implements RecurringJob {

  @Inject Uploads uploads;
  @Inject Endings endings;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    List<UUID> expired =
        QuarkusTransaction.requiringNew().call(() -> uploads.expired(clock.instant()));
    expired.forEach(endings::remove);
  }
}
