package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.porchlight.platform.jobs.RecurringJob;

/** Deletes what nobody can use any more; who did what is in the audit, not here. */
@ApplicationScoped
class ForgetSignIns implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(30);

  // Longer than any limit looks back: what is forgotten earlier is not limited.
  private static final Duration COUNTED = Duration.ofDays(2);

  @Inject EntityManager entities;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    forget("sign_in_code where expires_at < :before", now.minus(Duration.ofHours(1)));
    forget("throttle where last_at < :before", now.minus(COUNTED));
    forget("sign_in_link where expires_at < :before", now.minus(KEPT));
    forget("password_link where expires_at < :before", now.minus(KEPT));
    forget("session where ends_at < :before", now.minus(KEPT));
  }

  private void forget(String what, Instant before) {
    OffsetDateTime utc = before.atOffset(ZoneOffset.UTC);
    entities.createNativeQuery("delete from " + what).setParameter("before", utc).executeUpdate();
  }
}
