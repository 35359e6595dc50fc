package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.checklist.ChecklistDesk;
import org.porchlight.checklist.ChecklistItems;

/** Where dangerous documents are: kept, but never served to anybody. */
@ApplicationScoped
class Quarantine {

  @Inject Documents documents;
  @Inject ChecklistItems items;
  @Inject ChecklistDesk checklist;
  @Inject Event<DocumentEvent> events;

  /**
   * Call it inside a transaction.
   *
   * @param danger what the scanner found
   */
  void put(UUID id, String danger) {
    Document document = documents.namedToChange(id);
    if (document.status() == DocumentStatus.QUARANTINED) {
      return;
    }
    boolean waited = !document.status().finished();
    events.fire(document.quarantine(danger));
    if (waited) {
      checklist.documentDangerous(items.of(document.clientId()).requireToChange(document.itemId()));
    }
  }
}
