package org.porchlight.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.platform.web.Problem;

/** A verification request: proof of one requirement, asked of one client for one enrolment. */
@Entity
public class ChecklistItem {

  @Id private UUID id;
  private UUID clientId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Enrolment enrolment;

  private String program;
  private String requirement;
  private String reason;
  private String documentTypes;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private ItemStatus status;

  private int documentsWaiting;
  @Embedded private @Nullable Offer offer;
  private @Nullable String closedReason;
  private UUID askedBy;
  private Instant askedAt;
  private Instant statusSince;
  @Version private int version;

  @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
  @OrderBy("openedAt desc")
  private List<ItemAction> actions = new ArrayList<>();

  protected ChecklistItem() {}

  /** What is asked. */
  record Ask(String requirement, String reason, List<String> documentTypes, LocalDate dueOn) {}

  static ChecklistItem of(Enrolment enrolment, Ask ask, UUID askedBy, Instant now) {
    ChecklistItem item = new ChecklistItem();
    item.id = UUID.randomUUID();
    item.clientId = enrolment.client().id();
    item.enrolment = enrolment;
    item.program = enrolment.program();
    item.requirement = ask.requirement();
    item.reason = ask.reason();
    item.documentTypes = String.join(",", ask.documentTypes());
    item.dueOn = ask.dueOn();
    item.status = ItemStatus.ASKED;
    item.askedBy = askedBy;
    item.askedAt = now;
    item.statusSince = now;
    return item;
  }

  void documentReceived(Instant now) {
    requireOpen();
    documentsWaiting++;
    // Whoever sends something newer has no use for the old.
    offer = null;
    become(ItemStatus.IN_PROGRESS, now);
  }

  void documentAccepted(Instant now) {
    decided();
    goOn(ItemStatus.SATISFIED, now);
  }

  /** It is the client's turn again, whatever else waits. */
  void retakeAsked(Instant now) {
    decided();
    goOn(ItemStatus.ASKED, now);
  }

  void documentRejected(Instant now) {
    decided();
    goOn(waiting(), now);
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
  }

  private void end(ItemStatus how, String why, Instant now) {
    requireOpen();
    closedReason = why;
    become(how, now);
  }

  private void decided() {
    documentsWaiting = Math.max(0, documentsWaiting - 1);
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

  public UUID id() {
    return id;
  }

  public UUID clientId() {
    return clientId;
  }

  public Enrolment enrolment() {
    return enrolment;
  }

  /** The program's id, such as {@code snap}. */
  public String program() {
    return program;
  }

  /** The requirement's id, such as {@code earned-income}. */
  public String requirement() {
    return requirement;
  }

  /** Why it is asked now, in the caseworker's words. */
  public String reason() {
    return reason;
  }

  /** Ids of the document types, any of which will do. */
  public List<String> documentTypes() {
    return List.of(documentTypes.split(","));
  }

  /** The last day to answer, in the branch's time zone. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public ItemStatus status() {
    return status;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public int version() {
    return version;
  }
}
