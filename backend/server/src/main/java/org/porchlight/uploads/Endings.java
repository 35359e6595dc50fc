package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.StorageProblem;
import org.porchlight.platform.web.Problem;

/** Throws uploads away: first nobody can use it, then its objects go, then its row. */
@ApplicationScoped
class Endings {

  @Inject Uploads uploads;
  @Inject UploadDesk desk;
  @Inject ObjectStore store;
  @Inject Clock clock;

  /** Ends it now; where the store is down, the sweep does the rest. */
  void end(UUID id) {
    end(id, true);
  }

  private void end(UUID id, boolean evenIfWhole) {
    try {
      boolean ended =
          desk.change(
              id,
              upload -> {
                boolean may = evenIfWhole || !upload.isFinished();
                if (may) {
                  upload.end(clock.instant());
                }
                return may;
              });
      if (ended) {
        remove(id);
      }
    } catch (Problem later) {
      if (later.type() != StorageProblem.STORAGE_UNAVAILABLE
          && later.type() != UploadProblem.UPLOAD_EXPIRED) {
        throw later;
      }
    }
  }

  /**
   * Ends what will never be accepted; a store that is down, or a lost turn, says nothing of that,
   * and whatever comes after the last byte nothing of a file that is whole.
   */
  void endUnlessPassing(UUID id, Problem problem) {
    if (problem.type() != StorageProblem.STORAGE_UNAVAILABLE
        && !(problem.type() instanceof UploadProblem)) {
      end(id, false);
    }
  }

  /** Removes the objects and the row of an upload that has ended; none of them is no error. */
  void remove(UUID id) {
    Optional<Upload> ended =
        QuarkusTransaction.requiringNew().call(() -> uploads.findByIdOptional(id));
    if (ended.isEmpty() || ended.get().isUsed()) {
      return;
    }
    Upload upload = ended.get();
    upload.partsAttempt().ifPresent(attempt -> store.abortParts(upload.key(), attempt));
    upload.tailKey().ifPresent(store::delete);
    store.delete(upload.key());
    QuarkusTransaction.requiringNew().run(() -> uploads.delete("id = ?1 and usedAt is null", id));
  }
}
