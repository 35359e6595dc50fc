package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.uploads.Uploads;

/**
 * Where the client had sent a document's file before, lets it be of the bytes that are kept of it.
 * Only once its pictures are made, since until then its own bytes are read; and only where the
 * earlier ones are really there.
 */
@ApplicationScoped
class KeepOnce implements Job<KeepOnce.Payload> {

  record Payload(UUID documentId) {}

  /** A file that is there twice, its length in bytes. */
  record Twice(UUID uploadId, String key, UUID keptDocumentId, String keptKey, long bytes) {}

  @Inject Documents documents;
  @Inject EntityManager entities;
  @Inject ObjectStore store;
  @Inject Uploads uploads;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    for (Twice file : QuarkusTransaction.requiringNew().call(() -> twice(payload.documentId()))) {
      if (store.length(file.keptKey()).orElse(-1) == file.bytes()) {
        QuarkusTransaction.requiringNew().run(() -> keepOnce(file));
      }
    }
  }

  private List<Twice> twice(UUID documentId) {
    return entities
        .createQuery(
            "select distinct new org.porchlight.documents.KeepOnce$Twice(page.uploadId,"
                + " page.objectKey, kept.document.id, kept.objectKey, page.bytes) from DocumentPage page"
                + " join DocumentPage kept on kept.document.id = page.sameAs.documentId"
                + " and kept.sha256 = page.sha256"
                + " where page.document.id = :document and kept.objectKey <> page.objectKey",
            Twice.class)
        .setParameter("document", documentId)
        .getResultList();
  }

  private void keepOnce(Twice file) {
    if (!documents.hold(file.keptDocumentId())) {
      // Removed meanwhile, perhaps with the bytes.
      return;
    }
    int pages =
        entities
            .createQuery(
                "update DocumentPage set objectKey = :kept where uploadId = :upload and objectKey ="
                    + " :own")
            .setParameter("kept", file.keptKey())
            .setParameter("upload", file.uploadId())
            .setParameter("own", file.key())
            .executeUpdate();
    // None where that was done before, or the earlier document has the same file twice.
    if (pages > 0) {
      uploads.keepAs(file.uploadId(), file.keptKey());
    }
  }
}
