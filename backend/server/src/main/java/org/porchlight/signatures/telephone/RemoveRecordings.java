package org.porchlight.signatures.telephone;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.porchlight.legalholds.LegalHolds;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.platform.web.Cursor;
import org.porchlight.uploads.Uploads;

/**
 * Removes recordings whose time is over. The signature stays, with its summary and the recording's
 * hash.
 */
@ApplicationScoped
class RemoveRecordings implements RecurringJob {

  @Inject SignatureRecordings recordings;
  @Inject Objections objections;
  @Inject LegalHolds holds;
  @Inject Uploads uploads;
  @Inject TelephoneConfig config;
  @Inject Clock clock;

  /** One that is over. */
  private record Over(UUID id, Instant recordedAt, UUID clientId, UUID uploadId, String sha256) {

    static Over of(Recording one) {
      return new Over(one.id(), one.recordedAt(), one.clientId(), one.uploadId(), one.sha256());
    }
  }

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(config.keep()).toInstant();
    List<Over> over = next(before, new Cursor(Instant.EPOCH, new UUID(0, 0)));
    while (!over.isEmpty()) {
      over.forEach(one -> QuarkusTransaction.requiringNew().run(() -> remove(one)));
      Over last = over.getLast();
      over = next(before, new Cursor(last.recordedAt(), last.id()));
    }
  }

  // What is held stays, and is passed by: it must not keep the others from their turn.
  private List<Over> next(Instant before, Cursor after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> recordings.before(before, after).stream().map(Over::of).toList());
  }

  private void remove(Over over) {
    if (holds.allowRemoval(over.clientId())) {
      objections.deleteById(over.id());
      recordings.deleteById(over.id());
      recordings.forgetCall(over.sha256());
      uploads.forget(Set.of(over.uploadId()));
    }
  }
}
