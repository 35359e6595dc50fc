package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.jobs.RecurringJob;

/** Finds the documents that no worker saw in time, and tells of each once. */
@ApplicationScoped
class WatchUnseen implements RecurringJob {

  @Inject Documents documents;
  @Inject Branches branches;
  @Inject ReviewSettings settings;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    for (Branch branch : QuarkusTransaction.requiringNew().call(branches::listAll)) {
      Instant before = receivedBefore(branch);
      List<UUID> unseen =
          QuarkusTransaction.requiringNew().call(() -> documents.unseenInTime(branch.id(), before));
      unseen.forEach(id -> QuarkusTransaction.requiringNew().run(() -> tell(id)));
    }
  }

  /** What came before this instant should have been seen by now. */
  private Instant receivedBefore(Branch branch) {
    LocalDate day = branch.today(clock);
    while (!branch
        .endOf(branch.addOpenDays(day, settings.openDaysToSee()))
        .isBefore(clock.instant())) {
      day = day.minusDays(1);
    }
    return branch.endOf(day);
  }

  private void tell(UUID id) {
    if (documents.toldUnseen(id, clock.instant())) {
      events.fire(documents.named(id).unseenInTime());
    }
  }
}
