package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.accounts.AccountEvent;

/** What was a disabled colleague's is whose they left it to; in one statement, however much. */
@ApplicationScoped
class LeftTasks {

  @Inject Tasks tasks;
  @Inject Clock clock;

  void on(@Observes AccountEvent.WorkHandedOver event) {
    tasks.update(
        "ownerId = ?1, ownedSince = ?2, version = version + 1"
            + " where ownerId = ?3 and branchId = ?4 and doneAt is null",
        event.toAccountId(),
        clock.instant(),
        event.accountId(),
        event.branchId());
  }
}
