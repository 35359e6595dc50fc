package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Caseloads;

/** What becomes of the work of somebody who does not come any more. */
@ApplicationScoped
class HandOver {

  @Inject Accounts accounts;
  @Inject Caseloads caseloads;
  @Inject Event<AccountEvent> events;

  /**
   * To a colleague or, without one, to whoever has time: that follows from the account alone, and
   * ends with it.
   */
  void from(Account leaver, @Nullable UUID colleague, UUID byAccountId) {
    UUID branchId = leaver.branchId();
    if (colleague == null) {
      return;
    }
    boolean known =
        branchId != null
            && !colleague.equals(leaver.id())
            && accounts
                .find("id = ?1 and branchId = ?2 and disabledAt is null", colleague, branchId)
                .firstResultOptional()
                .isPresent();
    if (!known) {
      throw SignInProblem.COLLEAGUE_UNKNOWN.problem().field("handOverTo", "not-valid");
    }
    int clients = caseloads.handOver(leaver.id(), colleague, branchId);
    events.fire(
        new AccountEvent.WorkHandedOver(leaver.id(), colleague, branchId, clients, byAccountId));
  }
}
