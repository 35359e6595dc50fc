package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.porchlight.platform.jobs.RecurringJob;

/** A gateway repeats itself for hours, not for weeks. */
@ApplicationScoped
class ForgetReplies implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject EntityManager entities;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    entities
        .createNativeQuery("delete from text_reply where at < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
