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
  private record Over(UUID id, UUID clientId, UUID uploadId) {}

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(config.keep()).toInstant();
    List<Over> over =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    recordings.before(before).stream()
                        .map(one -> new Over(one.id(), one.clientId(), one.uploadId()))
                        .toList());
    over.forEach(one -> QuarkusTransaction.requiringNew().run(() -> remove(one)));
  }

  private void remove(Over over) {
    if (holds.allowRemoval(over.clientId())) {
      objections.deleteById(over.id());
      recordings.deleteById(over.id());
      uploads.forget(Set.of(over.uploadId()));
    }
  }
}
