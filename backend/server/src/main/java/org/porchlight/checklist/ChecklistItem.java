package org.porchlight.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.platform.web.Problem;

/** A verification request: proof of one requirement, asked of one client for one enrolment. */
@Entity
public class ChecklistItem extends VerificationRequest {

  @Enumerated(EnumType.STRING)
  private ItemStatus status;

  private int documentsWaiting;
  @Embedded private @Nullable Offer offer;
  @Embedded private @Nullable LastDecision lastDecision;
  private @Nullable String closedReason;
  private Instant statusSince;
  @Version private int version;

  @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
  @OrderBy("openedAt desc")
  private List<ItemAction> actions = new ArrayList<>();

  protected ChecklistItem() {}

  static ChecklistItem of(Enrolment enrolment, Ask ask, UUID askedBy, Instant now) {
    ChecklistItem item = new ChecklistItem();
    item.ask(enrolment, ask, askedBy, now);
    item.status = ItemStatus.ASKED;
    item.statusSince = now;
    return item;
  }

  void documentReceived(Instant now) {
    requireOpen();
    documentsWaiting++;
    // Whoever sends something newer has no use for the old.
    offer = null;
    lastDecision = null;
    become(ItemStatus.IN_PROGRESS, now);
  }

  void documentAccepted(UUID documentId, Instant now) {
    LastDecision decision = decided(documentId, openAction().map(ItemAction::id).orElse(null));
    goOn(ItemStatus.SATISFIED, now);
    lastDecision = decision;
  }

  /** It is the client's turn again, whatever else waits. */
  void retakeAsked(UUID documentId, Instant now) {
    lastDecision = decided(documentId, null);
    goOn(ItemStatus.ASKED, now);
  }

  void documentRejected(UUID documentId, Instant now) {
    lastDecision = decided(documentId, null);
    goOn(waiting(), now);
  }

  /** It was sent for the wrong thing. */
  void documentMovedAway(Instant now) {
    decided();
    lastDecision = null;
    goOn(waiting(), now);
  }

  /** Nobody decided it, and nobody can take it back. */
  void documentDangerous(Instant now) {
    decided();
    lastDecision = null;
    goOn(waiting(), now);
  }

  /** Whether the latest thing that happened to it is the decision on that document. */
  public boolean canTakeBack(UUID documentId) {
    return lastDecision != null
        && lastDecision.documentId().equals(documentId)
        && !(lastDecision.changedItem() && enrolment.status().finished());
  }

  /** The document waits again, and the item stands where it stood. */
  LastDecision takeBack(Instant now) {
    LastDecision before = Objects.requireNonNull(lastDecision);
    lastDecision = null;
    documentsWaiting++;
    if (before.changedItem()) {
      offer = null;
      dueOn = before.dueOn();
      // Whatever is going on since then goes on.
      become(status == ItemStatus.IN_PROGRESS ? status : before.status(), now);
    }
    return before;
  }

  /** Something on file may be offered: nothing is yet, and nothing that was sent waits. */
  boolean takesOffer() {
    return !status.finished() && offer == null && documentsWaiting == 0;
  }

  ChecklistEvent.DocumentOffered offer(UUID documentId, UUID byAccountId, Instant now) {
    offer = Offer.of(documentId);
    become(waiting(), now);
    return new ChecklistEvent.DocumentOffered(clientId, id, documentId, requirement, byAccountId);
  }

  ChecklistEvent.OfferChosen chooseOffer(UUID documentId, UUID byAccountId, Instant now) {
    offer = requireOffer().chosen(documentId, now);
    become(ItemStatus.IN_PROGRESS, now);
    return new ChecklistEvent.OfferChosen(clientId, id, documentId, requirement, byAccountId);
  }

  /** The offer stays with the item: it is what satisfied it. */
  ChecklistEvent.OfferAccepted acceptOffer(UUID byAccountId, Instant now) {
    UUID documentId = requireOffer().documentId();
    become(ItemStatus.SATISFIED, now);
    return new ChecklistEvent.OfferAccepted(clientId, id, documentId, requirement, byAccountId);
  }

  /** The client is asked again, for the reason that something newer is needed. */
  ChecklistEvent.OfferDeclined declineOffer(String newReason, UUID byAccountId, Instant now) {
    UUID documentId = requireOffer().documentId();
    offer = null;
    reason = newReason;
    become(waiting(), now);
    return new ChecklistEvent.OfferDeclined(clientId, id, documentId, requirement, byAccountId);
  }

  /** What is offered is not on file any more. */
  ChecklistEvent.OfferWithdrawn withdrawOffer(Instant onFileSince, UUID byAccountId, Instant now) {
    UUID documentId = requireOffer().documentId();
    offer = null;
    become(waiting(), now);
    return new ChecklistEvent.OfferWithdrawn(
        clientId,
        id,
        documentId,
        requirement,
        onFileSince,
        askedAt.isBefore(onFileSince),
        byAccountId);
  }

  private Offer requireOffer() {
    requireOpen();
    if (offer == null) {
      throw Problem.of(ChecklistProblem.OFFER_GONE);
    }
    return offer;
  }

  ItemAction open(ItemAction.Opening opening, UUID byAccountId, Instant now) {
    requireOpen();
    if (openAction().isPresent()) {
      throw Problem.of(ChecklistProblem.ACTION_OPEN_ALREADY)
          .with("actionId", openAction().get().id());
    }
    ItemAction action = ItemAction.of(this, opening, byAccountId, now);
    actions.addFirst(action);
    become(ItemStatus.IN_PROGRESS, now);
    return action;
  }

  /** What an action's end means for what was asked. */
  void after(ItemAction action, Instant now) {
    goOn(action.leavesItem().orElseGet(this::waiting), now);
  }

  void waive(String why, Instant now) {
    end(ItemStatus.WAIVED, why, now);
  }

  void withdraw(String why, Instant now) {
    end(ItemStatus.WITHDRAWN, why, now);
  }

  void moveDue(LocalDate newDueOn) {
    requireOpen();
    dueOn = newDueOn;
    lastDecision = lastDecision == null ? null : lastDecision.withDue(newDueOn);
  }

  /** So that whoever has their turn back has time enough to take it. */
  void giveUntil(LocalDate newDueOn) {
    dueOn = newDueOn;
  }

  private void end(ItemStatus how, String why, Instant now) {
    requireOpen();
    closedReason = why;
    become(how, now);
  }

  private void decided() {
    documentsWaiting = Math.max(0, documentsWaiting - 1);
  }

  private LastDecision decided(UUID documentId, @Nullable UUID endsActionId) {
    decided();
    return new LastDecision(documentId, status, dueOn, endsActionId);
  }

  private ItemStatus waiting() {
    if (documentsWaiting > 0 || openAction().isPresent() || offerWaits()) {
      return ItemStatus.IN_PROGRESS;
    }
    return offer == null ? ItemStatus.ASKED : ItemStatus.OFFERED_FROM_FILE;
  }

  /** What is finished stays as it is. */
  private void goOn(ItemStatus to, Instant now) {
    if (!status.finished()) {
      become(to, now);
    }
  }

  private void become(ItemStatus to, Instant now) {
    if (status == to) {
      return;
    }
    if (!status.next().contains(to)) {
      throw new IllegalStateException(status + " to " + to);
    }
    if (to.finished()) {
      lastDecision = null;
    }
    status = to;
    statusSince = now;
  }

  private void requireOpen() {
    if (status.finished()) {
      throw Problem.of(ChecklistProblem.ITEM_CLOSED).with("status", status.name());
    }
  }

  /**
   * Past its date with nothing in progress: nothing sent that waits, no action open. A reminder
   * holds only until its own day is over.
   *
   * @param today in the branch's time zone
   */
  public boolean overdue(LocalDate today) {
    return !status.finished()
        && dueOn.isBefore(today)
        && (status != ItemStatus.IN_PROGRESS || !inProgress(today));
  }

  private boolean inProgress(LocalDate today) {
    return documentsWaiting > 0
        || offerWaits()
        || openAction().filter(action -> action.holds(today)).isPresent();
  }

  /** Whether the client chose what is offered, and staff have not decided yet. */
  public boolean offerWaits() {
    return !status.finished() && offer != null && offer.isChosen();
  }

  /** What is offered from the file or, where it is satisfied, what was. */
  public Optional<Offer> offer() {
    return Optional.ofNullable(offer);
  }

  /** The action that is open on it; at most one is. */
  public Optional<ItemAction> openAction() {
    return actions.stream().filter(ItemAction::isOpen).findFirst();
  }

  /** The open action, or the last one that was. */
  public Optional<ItemAction> latestAction() {
    return actions.stream().findFirst();
  }

  /** What a decision ended of what was being done; empty where it ended nothing. */
  Optional<ItemAction> ended(@Nullable UUID actionId) {
    return actions.stream().filter(action -> action.id().equals(actionId)).findFirst();
  }

  public ItemStatus status() {
    return status;
  }

  public int version() {
    return version;
  }
}
