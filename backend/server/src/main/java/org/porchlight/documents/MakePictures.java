package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.platform.jobs.Job;

/** Makes the pictures of a document's pages that are not made yet, and tells how that ended. */
@ApplicationScoped
class MakePictures implements Job<MakePictures.Payload> {

  record Payload(UUID documentId) {}

  @Inject Documents documents;
  @Inject PagePictures pictures;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws IOException {
    for (List<DocumentPage> ofOneFile : pending(payload.documentId())) {
      pictures.make(ofOneFile);
    }
    QuarkusTransaction.requiringNew().run(() -> finish(payload.documentId()));
  }

  @Override
  public void gaveUp(Payload payload) {
    pictures.giveUp(payload.documentId());
    finish(payload.documentId());
  }

  private Iterable<List<DocumentPage>> pending(UUID documentId) {
    Map<String, List<DocumentPage>> byFile =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    documents.named(documentId).pages().stream()
                        .filter(page -> page.picture() == Picture.PENDING)
                        .collect(
                            Collectors.groupingBy(
                                DocumentPage::originalKey, TreeMap::new, Collectors.toList())));
    return byFile.values();
  }

  private void finish(UUID documentId) {
    if (documents.pictured(documentId, clock.instant())) {
      DocumentEvent outcome = documents.named(documentId).pictured();
      if (outcome instanceof DocumentEvent.DocumentChecked) {
        documents.check(documentId);
      }
      events.fire(outcome);
    }
  }
}
