package org.porchlight.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.Listed;
import org.porchlight.platform.storage.ObjectStore.StoredObject;

/** Removes spreadsheets once they have done their work, and those that came only halfway. */
@ApplicationScoped
class SweepImports implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration ON_ITS_WAY = Duration.ofDays(1);
  private static final int AT_ONCE = 100;

  @Inject Imports imports;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(() -> imports.before(now.minus(KEPT), AT_ONCE).forEach(this::remove));
    String after = ClientImport.PREFIX;
    boolean more = true;
    while (more) {
      Listed listed = store.list(ClientImport.PREFIX, after);
      listed.objects().stream()
          .filter(object -> object.modifiedAt().isBefore(now.minus(ON_ITS_WAY)))
          .map(StoredObject::key)
          .filter(this::isNobodys)
          .forEach(store::delete);
      more = listed.more();
      after = more ? listed.objects().getLast().key() : after;
    }
  }

  private void remove(ClientImport old) {
    imports.delete(old);
    jobs.enqueue(RemoveSheet.class, new RemoveSheet.Payload(old.key()));
  }

  private boolean isNobodys(String key) {
    UUID id = UUID.fromString(key.substring(ClientImport.PREFIX.length()));
    return QuarkusTransaction.requiringNew().call(() -> imports.findByIdOptional(id).isEmpty());
  }
}
