package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;

/**
 * Makes the pictures of a document's pages that are not made yet, and tells how that ended. A
 * document has its turn and then stands behind the others again, so that one that is slow to draw
 * keeps nobody waiting for long; and in all it has no more than its time.
 */
@ApplicationScoped
class MakePictures implements Job<MakePictures.Payload> {

  /**
   * @param spentMillis that the document's earlier turns took, in milliseconds
   */
  record Payload(UUID documentId, long spentMillis) {

    static Payload of(UUID documentId) {
      return new Payload(documentId, 0);
    }
  }

  @Inject Documents documents;
  @Inject PagePictures pictures;
  @Inject DrawingConfig config;
  @Inject Jobs jobs;
  @Inject Event<DocumentEvent> events;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws IOException {
    long began = System.nanoTime();
    List<List<DocumentPage>> files = pending(payload.documentId());
    for (int i = 0; i < files.size() && (i == 0 || isTurn(began)); i++) {
      pictures.make(files.get(i), () -> isTurn(began));
    }
    long spent = payload.spentMillis() + Duration.ofNanos(System.nanoTime() - began).toMillis();
    goOn(new Payload(payload.documentId(), spent), pending(payload.documentId()).isEmpty());
  }

  private boolean isTurn(long began) {
    return System.nanoTime() - began < config.turn().toNanos();
  }

  private void goOn(Payload payload, boolean all) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (all) {
                finish(payload.documentId());
              } else if (payload.spentMillis() < config.longest().toMillis()) {
                jobs.enqueueSlow(MakePictures.class, payload);
              } else {
                gaveUp(payload);
              }
            });
  }

  @Override
  public void gaveUp(Payload payload) {
    pictures.giveUp(payload.documentId());
    finish(payload.documentId());
  }

  private List<List<DocumentPage>> pending(UUID documentId) {
    Map<String, List<DocumentPage>> byFile =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    documents.findByIdOptional(documentId).stream()
                        .flatMap(document -> document.pages().stream())
                        .filter(page -> page.picture() == Picture.PENDING)
                        .collect(
                            Collectors.groupingBy(
                                DocumentPage::originalKey, TreeMap::new, Collectors.toList())));
    return List.copyOf(byFile.values());
  }

  private void finish(UUID documentId) {
    if (documents.pictured(documentId, clock.instant())) {
      Document document = documents.named(documentId);
      if (document.pagesSentBefore() > 0) {
        jobs.enqueue(KeepOnce.class, new KeepOnce.Payload(documentId));
      }
      if (document.status().finished()) {
        // Nobody waits for its pictures any more.
        return;
      }
      DocumentEvent outcome = document.pictured();
      if (outcome instanceof DocumentEvent.DocumentChecked) {
        documents.check(documentId);
      }
      events.fire(outcome);
    }
  }
}
