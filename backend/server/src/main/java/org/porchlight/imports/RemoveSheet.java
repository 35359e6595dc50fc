package org.porchlight.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.storage.ObjectStore;

/** Removes a spreadsheet that nobody wants any more. */
@ApplicationScoped
class RemoveSheet implements Job<RemoveSheet.Payload> {

  /**
   * @param key in the object store
   */
  record Payload(String key) {}

  @Inject ObjectStore store;
  @Inject Jobs jobs;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    store.delete(payload.key());
  }

  @Override
  public void gaveUp(Payload payload) {
    // Somebody was told that it is gone.
    jobs.insist(RemoveSheet.class, payload);
  }
}
