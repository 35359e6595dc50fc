package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/**
 * Puts back what a decision on a document changed of what is asked. Call it inside the transaction
 * that changes the document, with everything that is open for the client held.
 */
@ApplicationScoped
public class TakeBackDesk {

  @Inject ChecklistItems items;
  @Inject ChecklistDesk desk;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /**
   * A decision that does not stand any more.
   *
   * @param told whether it stood long enough for the client to know of it
   */
  public record TakenBack(UUID documentId, Instant decidedAt, boolean told, UUID byAccountId) {}

  /** Whether nothing came after it: nothing newer for the item, and nothing that builds on it. */
  public boolean possible(ChecklistItem item, UUID documentId) {
    return item.canTakeBack(documentId)
        && !items.satisfiedFromFile(item.clientId(), documentId)
        && !(item.status().finished()
            && items.openOn(item.enrolment().id(), item.requirement()).isPresent());
  }

  /** The item is with the office again, as before the decision. */
  public void takeBack(ChecklistItem item, TakenBack decision) {
    LocalDate given = item.dueOn();
    LastDecision before = item.takeBack(clock.instant());
    endReminderSince(item, decision);
    reopen(item, before.endedActionId(), decision.byAccountId());
    save();
    if (!item.dueOn().equals(given)) {
      desk.announceDue(item, decision.byAccountId());
    }
    for (ChecklistItem other : items.offering(item.clientId(), decision.documentId())) {
      withdrawOffer(other, decision);
    }
  }

  /** What was sent is here: nobody needs to be reminded of it. */
  private void endReminderSince(ChecklistItem item, TakenBack decision) {
    if (item.openAction().filter(a -> a.openedAt().isAfter(decision.decidedAt())).isPresent()) {
      desk.endReminder(item, decision.byAccountId());
    }
  }

  private void reopen(ChecklistItem item, @Nullable UUID actionId, UUID byAccountId) {
    item.ended(actionId)
        .filter(action -> action.isStillOfUse(desk.today(item)))
        .ifPresent(
            action -> {
              action.reopen();
              events.fire(
                  new ChecklistEvent.ActionReopened(
                      item.clientId(),
                      item.id(),
                      action.id(),
                      item.requirement(),
                      action.kind(),
                      byAccountId));
            });
  }

  // The index decides where the same is asked again at this moment.
  private void save() {
    try {
      items.flush();
    } catch (ConstraintViolationException e) {
      throw Problem.of(ChecklistProblem.ALREADY_ASKED);
    }
  }

  /** What is not accepted any more is no proof of anything else: the client is asked for that. */
  private void withdrawOffer(ChecklistItem other, TakenBack decision) {
    var withdrawn =
        other.withdrawOffer(decision.decidedAt(), decision.byAccountId(), clock.instant());
    items.flush();
    events.fire(withdrawn);
    if (decision.told()) {
      desk.giveTime(other, decision.byAccountId());
    }
  }
}
