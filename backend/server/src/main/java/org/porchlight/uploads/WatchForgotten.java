package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.uploads.Uploads.Forgotten;

/**
 * Finds the clients whose files came and never became a document, while there is time to finish,
 * and tells of each file once. What staff leave behind at the counter is swept away: nothing says
 * whose it is.
 */
@ApplicationScoped
class WatchForgotten implements RecurringJob {

  @Inject Uploads uploads;
  @Inject UploadsConfig config;
  @Inject UploadSettings settings;
  @Inject Event<UploadEvent> events;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    Instant leftBefore = clock.instant().minus(settings.forgottenAfter());
    // It expires that long after its last byte.
    Instant expiresBefore = leftBefore.plus(config.keep());
    List<Forgotten> forgotten =
        QuarkusTransaction.requiringNew()
            .call(() -> uploads.forgotten(clock.instant(), expiresBefore));
    forgotten.forEach(one -> QuarkusTransaction.requiringNew().run(() -> tell(one, expiresBefore)));
  }

  private void tell(Forgotten forgotten, Instant expiresBefore) {
    int files = uploads.toldOf(forgotten.accountId(), expiresBefore, clock.instant());
    if (files > 0) {
      events.fire(new UploadEvent.UploadsForgotten(forgotten.clientId(), files));
    }
  }
}
