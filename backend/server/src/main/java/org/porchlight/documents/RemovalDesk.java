package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.porchlight.legalholds.LegalHolds;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.uploads.Uploads;

/** Removes documents whose time is over: rows first, and with them the wish to remove all bytes. */
@ApplicationScoped
class RemovalDesk {

  @Inject OldDocuments documents;
  @Inject Tombstones tombstones;
  @Inject Retention retention;
  @Inject LegalHolds holds;
  @Inject Uploads uploads;
  @Inject Jobs jobs;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  /**
   * Call it inside a transaction of its own; what is not there, still needed or under a legal hold
   * stays as it is.
   */
  void remove(UUID id) {
    documents
        .clientOf(id)
        .filter(holds::allowRemoval)
        .flatMap(client -> documents.hold(id))
        .ifPresent(
            document ->
                retention
                    .over(document, documents.standingOn(List.of(id)).get(id))
                    .ifPresent(keptFor -> remove(document, keptFor)));
  }

  private void remove(Document document, Period keptFor) {
    tombstones.persist(DocumentTombstone.of(document, keptFor, clock.instant()));
    List<UUID> files = document.pages().stream().map(DocumentPage::uploadId).distinct().toList();
    documents.erase(document.id());
    uploads.forget(files);
    jobs.enqueue(RemovePictures.class, new RemovePictures.Payload(document.id()));
    events.fire(document.removed(keptFor));
  }
}
