package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.Listed;

/** Removes all pictures of a document that was removed, however long the store is down. */
@ApplicationScoped
class RemovePictures implements Job<RemovePictures.Payload> {

  record Payload(UUID documentId) {}

  @Inject ObjectStore store;
  @Inject Jobs jobs;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    String folder = DocumentPage.pictureFolder(payload.documentId());
    Listed listed;
    do {
      listed = store.list(folder, folder);
      listed.objects().forEach(picture -> store.delete(picture.key()));
    } while (listed.more());
  }

  @Override
  public void gaveUp(Payload payload) {
    // Nothing else knows of them any more.
    jobs.insist(RemovePictures.class, payload);
  }
}
