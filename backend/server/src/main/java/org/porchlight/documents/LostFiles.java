package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.uploads.FileLost;

/** Tells, once, of documents whose originals are gone. */
@ApplicationScoped
class LostFiles {

  @Inject Documents documents;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  void on(@Observes FileLost file) {
    documents.ofUpload(file.uploadId()).stream()
        .filter(document -> documents.lose(document.id(), clock.instant()))
        .forEach(document -> events.fire(document.lost()));
  }
}
