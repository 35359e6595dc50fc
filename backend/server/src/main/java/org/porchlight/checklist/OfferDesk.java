package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.programs.Programs;

/** Uses what is on file, or asks for something newer. */
@ApplicationScoped
class OfferDesk {

  @Inject ChecklistItems items;
  @Inject ChecklistDesk desk;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Confirmations confirmations;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /** The client's yes, with the receipt for it. */
  Confirmation choose(ChecklistItem item, UUID documentId, UUID byAccountId) {
    var chosen = item.chooseOffer(documentId, byAccountId, clock.instant());
    desk.endReminder(item, byAccountId);
    items.flush();
    events.fire(chosen);
    Branch branch = branches.get(item.enrolment().client().branchId());
    LocalDate today = branch.today(clock);
    int reviewDays = programs.require(item.program()).clocks().reviewDays();
    Subject subject =
        Subject.ofItem(item.id(), item.program(), item.requirement())
            .withDocument(documentId, null)
            .withDue(item.dueOn(), !today.isAfter(item.dueOn()))
            .withCheckBy(branch.addOpenDays(today, reviewDays));
    return confirmations.issue(
        new NewConfirmation(item.clientId(), ConfirmationKind.OFFER_CHOSEN, subject));
  }

  void accept(ChecklistItem item, UUID byAccountId) {
    var accepted = item.acceptOffer(byAccountId, clock.instant());
    desk.endAction(item, byAccountId);
    items.flush();
    events.fire(accepted);
  }

  void decline(ChecklistItem item, String reason, UUID byAccountId) {
    var declined = item.declineOffer(reason, byAccountId, clock.instant());
    items.flush();
    events.fire(declined);
    desk.giveTime(item, byAccountId);
  }
}
