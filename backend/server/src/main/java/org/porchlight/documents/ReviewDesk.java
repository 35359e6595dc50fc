package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.porchlight.checklist.ChecklistDesk;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.TakeBackDesk;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.reviewreasons.ReviewReason;

/**
 * Opens, decides and takes decisions back: what it means for the checklist happens in the caller's
 * transaction.
 */
@ApplicationScoped
class ReviewDesk {

  @Inject Documents documents;
  @Inject DocumentBoard board;
  @Inject PageViews views;
  @Inject ReasonBoard reasons;
  @Inject ChecklistItems items;
  @Inject ChecklistDesk checklist;
  @Inject TakeBackDesk takeBacks;
  @Inject ReviewConfig config;
  @Inject EntityManager entities;
  @Inject Event<DocumentEvent> events;
  @Inject Event<Viewed> viewed;
  @Inject Clock clock;

  /** The first worker who looks is the one that the client is told of. */
  void open(Document document, UUID by) {
    if (document.openedAt() != null) {
      return;
    }
    if (documents.open(document.id(), by, clock.instant())) {
      events.fire(document.openedBy(by));
    }
    entities.refresh(document);
  }

  /**
   * @param document held by this transaction, so that of two last looks one comes second
   */
  void look(Document document, DocumentPage page, UUID by) {
    open(document, by);
    if (!views.keep(page, by, clock.instant())) {
      return;
    }
    viewed.fire(new Viewed(document.clientId(), by, "PAGE", page.id()));
    boolean all = views.of(document, by).size() == document.pages().size();
    if (all && documents.see(document.id(), by, clock.instant())) {
      events.fire(document.seenBy(by));
    }
  }

  /**
   * @param document held by this transaction
   * @param verdict what the worker decided; it is told in words that they have seen
   * @param seen the version that the worker looked at
   * @return what it was sent for, as the decision leaves it
   */
  ChecklistItem decide(Document document, Verdict verdict, int seen, UUID by) {
    requireUndecided(document, seen);
    ReviewReason told = reasons.given(document, verdict);
    open(document, by);
    ChecklistItems.Scope clients = items.of(document.clientId());
    if (verdict.decision() == ReviewDecision.ACCEPT) {
      // It may be offered for any of them: two who accept at once hold them in the same order.
      clients.openToChange();
    }
    ChecklistItem item = clients.requireToChange(document.itemId());
    DocumentEvent decided = document.decide(verdict, told, by, clock.instant());
    switch (verdict.decision()) {
      case ACCEPT -> checklist.documentAccepted(document.filedFor(item), by);
      case ASK_RETAKE -> checklist.retakeAsked(item, document.id(), by);
      case REJECT -> checklist.documentRejected(item, document.id(), by);
    }
    events.fire(decided);
    return item;
  }

  /**
   * @param document held by this transaction
   * @param to the item that it is for instead
   * @param seen the version that the worker looked at
   */
  void move(Document document, UUID to, int seen, UUID by) {
    requireUndecided(document, seen);
    ChecklistItems.Scope clients = items.of(document.clientId());
    ChecklistItem target =
        clients.openToChange().stream()
            .filter(item -> item.id().equals(to) && !to.equals(document.itemId()))
            .findFirst()
            .orElseThrow(() -> withItself(DocumentProblem.MOVED_NOWHERE, document));
    ChecklistItem from = clients.requireToChange(document.itemId());
    open(document, by);
    DocumentEvent moved = document.moveTo(target, by);
    checklist.documentMoved(from, target, by);
    events.fire(moved);
  }

  private void requireUndecided(Document document, int seen) {
    if (document.status().finished()) {
      throw decidedAlready(document);
    }
    if (document.version() != seen) {
      throw withItself(RequestProblem.CHANGED_MEANWHILE, document);
    }
  }

  /**
   * @param document held by this transaction
   * @param seen the version that has the decision that is meant
   */
  void takeBack(Document document, int seen, UUID by) {
    if (!document.status().decided() || document.version() != seen) {
      throw withItself(RequestProblem.CHANGED_MEANWHILE, document);
    }
    ChecklistItems.Scope clients = items.of(document.clientId());
    // It may be offered for any of them; held in the order of whoever accepts.
    clients.openToChange();
    ChecklistItem item = clients.requireToChange(document.itemId());
    if (!takeBacks.possible(item, document.id())) {
      throw withItself(DocumentProblem.DECISION_STANDS, document);
    }
    Instant decidedAt = Objects.requireNonNull(document.decision().decidedAt());
    boolean told = !clock.instant().isBefore(decidedAt.plus(config.timeToThink()));
    DocumentEvent takenBack = document.takeBack(told, by);
    takeBacks.takeBack(item, new TakeBackDesk.TakenBack(document.id(), decidedAt, told, by));
    events.fire(takenBack);
  }

  private DocumentView fresh(Document document) {
    return board.show(document, items.of(document.clientId()).require(document.itemId()));
  }

  private Problem withItself(ProblemType what, Document document) {
    return Problem.of(what).with("document", fresh(document));
  }

  private Problem decidedAlready(Document document) {
    DocumentView fresh = fresh(document);
    return Problem.of(DocumentProblem.ALREADY_DECIDED)
        .with("by", fresh.decidedBy() == null ? "" : fresh.decidedBy())
        .with("status", document.status())
        .with("document", fresh);
  }
}
