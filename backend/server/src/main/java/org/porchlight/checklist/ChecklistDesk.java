package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document's life means for what was asked: moves the item, ends what was being done
 * instead, and announces it. Call it inside the transaction that changes the document.
 */
@ApplicationScoped
public class ChecklistDesk {

  @Inject DueDates dueDates;
  @Inject ClientFile file;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /**
   * A reminder has done its work once something was sent; what the office took on goes on.
   *
   * @throws org.porchlight.platform.web.Problem {@code item-closed} where nothing is asked any more
   */
  public void documentReceived(ChecklistItem item, UUID byAccountId) {
    item.documentReceived(clock.instant());
    endReminder(item, byAccountId);
  }

  /**
   * What is proven needs nothing else: whatever was being done instead is over. And whatever else
   * the document proves need not be sent again.
   */
  public void documentAccepted(FiledDocument document, UUID byAccountId) {
    document.item().documentAccepted(document.documentId(), clock.instant());
    endAction(document.item(), byAccountId);
    file.add(document, byAccountId);
  }

  /** It is the client's turn again, with time enough to take it. */
  public void retakeAsked(ChecklistItem item, UUID documentId, UUID byAccountId) {
    item.retakeAsked(documentId, clock.instant());
    giveTime(item, byAccountId);
  }

  /** The client's turn again, unless something else is still in progress. */
  public void documentRejected(ChecklistItem item, UUID documentId, UUID byAccountId) {
    item.documentRejected(documentId, clock.instant());
    giveTime(item, byAccountId);
  }

  /** What it was sent for is open again, and what it is for has something that waits. */
  public void documentMoved(ChecklistItem from, ChecklistItem to, UUID byAccountId) {
    from.documentMovedAway(clock.instant());
    giveTime(from, byAccountId);
    to.documentReceived(clock.instant());
    endReminder(to, byAccountId);
  }

  /** The same, though nobody decided it: nothing of what was sent can be used. */
  public void documentDangerous(ChecklistItem item) {
    item.documentDangerous(clock.instant());
    giveTime(item, null);
  }

  void endReminder(ChecklistItem item, UUID byAccountId) {
    item.openAction()
        .filter(action -> action.kind() == ItemAction.Kind.REMINDER)
        .ifPresent(reminder -> end(reminder, byAccountId));
  }

  void endAction(ChecklistItem item, UUID byAccountId) {
    item.openAction().ifPresent(action -> end(action, byAccountId));
  }

  private void end(ItemAction action, UUID byAccountId) {
    action.close(ItemAction.Outcome.DONE, null, byAccountId, clock.instant());
    announceEnd(action, byAccountId);
  }

  void announceEnd(ItemAction action, UUID byAccountId) {
    events.fire(
        new ChecklistEvent.ActionClosed(
            action.item().clientId(),
            action.item().id(),
            action.id(),
            action.item().requirement(),
            action.kind(),
            action.outcome().orElseThrow(),
            byAccountId));
  }

  void giveTime(ChecklistItem item, @Nullable UUID byAccountId) {
    LocalDate dueOn = dueDates.backToClient(item);
    if (item.status() == ItemStatus.ASKED && !dueOn.equals(item.dueOn())) {
      item.giveUntil(dueOn);
      announceDue(item, byAccountId);
    }
  }

  LocalDate today(ChecklistItem item) {
    return dueDates.today(item.enrolment());
  }

  void announceDue(ChecklistItem item, @Nullable UUID byAccountId) {
    events.fire(
        new ChecklistEvent.ItemDueMoved(
            item.clientId(), item.id(), item.requirement(), item.dueOn(), byAccountId));
  }
}
