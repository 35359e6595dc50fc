package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.scanning.Scanner;
import org.porchlight.platform.scanning.ScannerUnavailable;
import org.porchlight.platform.storage.ObjectStore;

/**
 * Has a document's files scanned, before pictures are made of them. Work goes on while the scanner
 * is down, with our own pictures alone, and the question is asked again for as long as it takes.
 */
@ApplicationScoped
class ScanDocument implements Job<ScanDocument.Payload> {

  private static final Duration LATER = Duration.ofMinutes(10);

  record Payload(UUID documentId) {}

  @Inject Documents documents;
  @Inject Quarantine quarantine;
  @Inject Scanner scanner;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws IOException {
    UUID id = payload.documentId();
    try {
      Optional<String> danger = danger(id);
      QuarkusTransaction.requiringNew()
          .run(() -> danger.ifPresentOrElse(as -> quarantine.put(id, as), () -> clean(id)));
    } catch (ScannerUnavailable down) {
      QuarkusTransaction.requiringNew().run(() -> makePictures(id));
      throw down;
    }
  }

  @Override
  public void gaveUp(Payload payload) {
    jobs.enqueueAt(ScanDocument.class, payload, clock.instant().plus(LATER));
  }

  private Optional<String> danger(UUID id) throws IOException {
    for (String key : files(id)) {
      try (InputStream bytes = store.read(key)) {
        Optional<String> danger = scanner.danger(bytes);
        if (danger.isPresent()) {
          return danger;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> files(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                documents.findByIdOptional(id).stream()
                    .flatMap(document -> document.pages().stream())
                    .map(DocumentPage::originalKey)
                    .distinct()
                    .toList());
  }

  private void clean(UUID id) {
    documents.clean(id);
    makePictures(id);
  }

  private void makePictures(UUID id) {
    // It may be removed by now: a scanner can be down for long.
    documents
        .findByIdOptional(id)
        .filter(document -> document.picturedAt() == null)
        .ifPresent(due -> jobs.enqueueSlow(MakePictures.class, MakePictures.Payload.of(id)));
  }
}
