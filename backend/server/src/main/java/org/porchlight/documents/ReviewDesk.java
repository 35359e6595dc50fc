package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.porchlight.checklist.ChecklistDesk;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.platform.web.Problem;

/** Opens and decides: what it means for the checklist happens in the caller's transaction. */
@ApplicationScoped
class ReviewDesk {

  @Inject Documents documents;
  @Inject DocumentBoard board;
  @Inject ReviewReasons reasons;
  @Inject ChecklistItems items;
  @Inject ChecklistDesk checklist;
  @Inject EntityManager entities;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  /** The first worker who looks is the one that the client is told of. */
  void open(Document document, UUID by) {
    if (document.openedAt() == null && documents.open(document.id(), by, clock.instant())) {
      events.fire(document.openedBy(by));
    }
    entities.refresh(document);
  }

  /**
   * @param document held by this transaction
   * @param seen the version that the worker looked at
   */
  void decide(Document document, Document.Verdict verdict, int seen, UUID by) {
    if (document.status().finished() || document.version() != seen) {
      throw decidedAlready(document);
    }
    reasons.require(document, verdict.decision(), verdict.reason());
    open(document, by);
    ChecklistItems.Scope clients = items.of(document.clientId());
    if (verdict.decision() == ReviewDecision.ACCEPT) {
      // It may be offered for any of them: two who accept at once hold them in the same order.
      clients.openToChange();
    }
    ChecklistItem item = clients.requireToChange(document.itemId());
    DocumentEvent decided = document.decide(verdict, by, clock.instant());
    switch (verdict.decision()) {
      case ACCEPT -> checklist.documentAccepted(document.filedFor(item), by);
      case ASK_RETAKE -> checklist.retakeAsked(item, by);
      case REJECT -> checklist.documentRejected(item, by);
    }
    events.fire(decided);
  }

  private Problem decidedAlready(Document document) {
    DocumentView fresh = board.show(document);
    return Problem.of(DocumentProblem.ALREADY_DECIDED)
        .with("by", fresh.decidedBy() == null ? "" : fresh.decidedBy())
        .with("status", document.status())
        .with("document", fresh);
  }
}
