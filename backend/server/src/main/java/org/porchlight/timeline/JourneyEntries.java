package org.porchlight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.journey.JourneyEvent;

/** That staff say where a client is; told to staff alone. */
@ApplicationScoped
class JourneyEntries {

  @Inject Timeline timeline;
  @Inject Clock clock;

  void on(@Observes JourneyEvent event) {
    Happening happening =
        Happening.of((Record) event, event.byAccountId())
            .with("stage", event.stage())
            .forStaffOnly();
    timeline.persist(TimelineEntry.of(event.clientId(), happening, clock.instant()));
  }
}
