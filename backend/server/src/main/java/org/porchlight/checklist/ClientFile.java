package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.programs.Programs;

/** What was accepted of a client, offered for whatever else it proves: nobody is asked twice. */
@ApplicationScoped
class ClientFile {

  @Inject ChecklistItems items;
  @Inject SentDocuments documents;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /** What is there for an item, the latest that will do. */
  Optional<FiledDocument> search(ChecklistItem item) {
    return documents.accepted(item.clientId()).stream()
        .filter(document -> satisfies(document, item))
        // Whoever takes its acceptance back at this moment has to see what it is offered for.
        .filter(document -> documents.holdAccepted(document.documentId()))
        .findFirst();
  }

  /** Offers what was just accepted for whatever else is asked of the client that it proves. */
  void add(FiledDocument document, UUID byAccountId) {
    for (ChecklistItem other : items.of(document.item().clientId()).openToChange()) {
      if (other.takesOffer() && satisfies(document, other)) {
        var offered = other.offer(document.documentId(), byAccountId, clock.instant());
        items.flush();
        events.fire(offered);
      }
    }
  }

  private boolean satisfies(FiledDocument document, ChecklistItem item) {
    Branch branch = branches.get(item.enrolment().client().branchId());
    return document.satisfies(
        item,
        programs.require(item.program()).requireRequirement(item.requirement()),
        document.age(branch, clock));
  }
}
