package org.porchlight.signatures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.signatures.sealing.TimestampAuthority;

/**
 * Has a seal stamped by the timestamp authority, if there is one, and brings the file to the object
 * store. Until both have answered it stays where it was written.
 */
@ApplicationScoped
class StoreCopy implements Job<StoreCopy.Payload> {

  record Payload(UUID signatureId) {}

  @Inject SignatureCopies copies;
  @Inject TimestampAuthority authority;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    SignatureCopy copy =
        QuarkusTransaction.requiringNew().call(() -> copies.findById(payload.signatureId()));
    if (copy.bytes().isEmpty()) {
      return;
    }
    byte[] bytes = copy.bytes().get();
    Optional<TimestampAuthority.Stamped> stamped =
        copy.stampedAt().isPresent() ? Optional.empty() : authority.stamp(bytes);
    if (stamped.isPresent()) {
      bytes = stamped.get().bytes();
      QuarkusTransaction.requiringNew().run(() -> keep(payload, stamped.get()));
    }
    store.put(copy.key(), bytes.length, bytes);
    QuarkusTransaction.requiringNew()
        .run(() -> copies.findById(payload.signatureId()).stored(clock.instant()));
  }

  /** Before the store has it: whoever has either file has a genuine one. */
  private void keep(Payload payload, TimestampAuthority.Stamped stamped) {
    copies.findById(payload.signatureId()).stamped(stamped.bytes(), stamped.at());
  }

  @Override
  public void gaveUp(Payload payload) {
    jobs.insist(StoreCopy.class, payload);
  }
}
