package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.pictures.Drawing;
import org.porchlight.platform.pictures.NotDrawable;
import org.porchlight.platform.pictures.Pictures;
import org.porchlight.platform.processes.TemporaryFolder;
import org.porchlight.platform.storage.ObjectStore;

/** Draws pages from their originals and keeps the pictures apart from these. */
@ApplicationScoped
class PagePictures {

  private static final String JPEG = "image/jpeg";

  @Inject Pictures pictures;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject EntityManager entities;

  /** Pages of one file, which is fetched once: the first, and others while there is time. */
  void make(List<DocumentPage> pages, BooleanSupplier timeIsLeft) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path original = folder.file("original");
      try (InputStream bytes = store.read(pages.getFirst().originalKey());
          OutputStream copy = Files.newOutputStream(original)) {
        bytes.transferTo(copy);
      }
      for (DocumentPage page : pages) {
        mark(page.id(), make(page, original, folder));
        if (!timeIsLeft.getAsBoolean()) {
          return;
        }
      }
    }
  }

  private Picture make(DocumentPage page, Path original, TemporaryFolder folder)
      throws IOException {
    Path full = folder.file("full.jpg");
    Path thumb = folder.file("thumb.jpg");
    try {
      int side = PictureSize.full.longestSide();
      pictures.draw(new Drawing(original, page.mediaType(), page.filePage(), side, full));
      pictures.draw(new Drawing(full, JPEG, 0, PictureSize.thumb.longestSide(), thumb));
    } catch (NotDrawable e) {
      return Picture.FAILED;
    }
    keep(page.pictureKey(PictureSize.full), full);
    keep(page.pictureKey(PictureSize.thumb), thumb);
    return Picture.READY;
  }

  private void keep(String key, Path picture) throws IOException {
    byte[] bytes = Files.readAllBytes(picture);
    store.put(key, bytes.length, bytes);
  }

  /** It was made, and the store has lost it; whoever looks again meanwhile asks for no more. */
  void makeAgain(UUID documentId, DocumentPage page) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (pendingAgain(page.id())) {
                entities
                    .createQuery("update Document set picturedAt = null where id = :id")
                    .setParameter("id", documentId)
                    .executeUpdate();
                jobs.enqueueSlow(MakePictures.class, MakePictures.Payload.of(documentId));
              }
            });
  }

  private boolean pendingAgain(UUID pageId) {
    return entities
            .createQuery(
                "update DocumentPage set picture = :pending where id = :id and picture = :ready")
            .setParameter("pending", Picture.PENDING)
            .setParameter("ready", Picture.READY)
            .setParameter("id", pageId)
            .executeUpdate()
        == 1;
  }

  /** What is not there after the last try will not come. */
  void giveUp(UUID documentId) {
    entities
        .createQuery(
            "update DocumentPage set picture = :failed"
                + " where document.id = :document and picture = :pending")
        .setParameter("failed", Picture.FAILED)
        .setParameter("pending", Picture.PENDING)
        .setParameter("document", documentId)
        .executeUpdate();
  }

  private void mark(UUID pageId, Picture picture) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createQuery("update DocumentPage set picture = :picture where id = :id")
                    .setParameter("picture", picture)
                    .setParameter("id", pageId)
                    .executeUpdate());
  }
}
