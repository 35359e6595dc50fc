package org.porchlight.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.porchlight.platform.jobs.RecurringJob;

/** Finds the letters that clients left unopened for days, and tells of each once. */
@ApplicationScoped
class WatchUnopened implements RecurringJob {

  @Inject Notices notices;
  @Inject NoticeSettings settings;
  @Inject Event<NoticeEvent> events;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    Instant before = clock.instant().minus(Duration.ofDays(settings.daysUnopened()));
    List<UUID> unopened = QuarkusTransaction.requiringNew().call(() -> notices.unopened(before));
    unopened.forEach(id -> QuarkusTransaction.requiringNew().run(() -> tell(id)));
  }

  private void tell(UUID id) {
    if (notices.reminded(id, clock.instant())) {
      events.fire(notices.named(id).unopened());
    }
  }
}
