package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.storage.ObjectStore;

/** Removes the bytes of a file that is kept elsewhere or no more; nothing names their key. */
@ApplicationScoped
class RemoveCopy implements Job<RemoveCopy.Payload> {

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
    jobs.insist(RemoveCopy.class, payload);
  }
}
