package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.porchlight.platform.jobs.RecurringJob;

/** Forgets keys, and the answers kept with them, after a day. */
@ApplicationScoped
class SweepIdempotencyKeys implements RecurringJob {

  @Inject IdempotencyKeys keys;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    keys.sweep(clock.instant().minus(IdempotencyKeys.KEPT));
  }
}
