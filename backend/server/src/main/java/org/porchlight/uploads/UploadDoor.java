package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.HangUp;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.Inspection;

/** Takes bytes in and tells where an upload stands, however they come. */
@ApplicationScoped
class UploadDoor {

  /**
   * Read and dropped after a refusal, since most senders read no answer before they have sent: as
   * much as the largest photo in one request.
   */
  private static final long MOST_DROPPED = 26 * 1024 * 1024;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  @Inject UploadDesk desk;
  @Inject ObjectStore store;
  @Inject PartBlocks memory;
  @Inject FileKinds kinds;
  @Inject Completion completion;
  @Inject Endings endings;
  @Inject HangUp hangUp;
  @Inject UploadsConfig config;

  /**
   * Takes the bytes from {@code offset} on, and completes the upload where they are its last.
   *
   * @return the upload as it stands then
   * @throws Problem {@code upload-cut} where the connection ended early; what came is kept
   */
  Upload receive(UUID accountId, UUID id, long offset, InputStream body) {
    return receive(id, () -> turnAtRest(accountId, id, offset), body);
  }

  /** As above, all the bytes of an upload that this request began. */
  Upload receive(Turn turn, InputStream body) {
    return receive(turn.upload().id(), () -> turn, body);
  }

  private Upload receive(UUID id, Supplier<Turn> right, InputStream body) {
    try {
      Turn turn = right.get();
      Optional<Inspection> inspection = take(turn, body);
      return completed(turn.upload(), inspection);
    } catch (Problem problem) {
      endings.endUnlessPassing(id, problem);
      if (problem.type() == UploadProblem.UPLOAD_CONFLICT
          || problem.type() == UploadProblem.TOO_MANY_AT_ONCE) {
        hangUp.onceAnswered();
      } else {
        drop(body);
      }
      throw problem;
    }
  }

  private Optional<Inspection> take(Turn turn, InputStream body) {
    PartBuffer buffer = new PartBuffer(store, memory, turn);
    try (Reception reception = new Reception(buffer, turn, kinds)) {
      return reception.take(body);
    } catch (IOException cut) {
      throw Problem.of(UploadProblem.UPLOAD_CUT);
    }
  }

  /** Where it stands, completed where its last byte is here. */
  Upload settled(UUID accountId, UUID id) {
    return completed(atRest(accountId, id), Optional.empty());
  }

  /** As it stands once bytes that are on their way to the store have arrived there. */
  private Upload atRest(UUID accountId, UUID id) {
    return patiently(
        patient ->
            Optional.of(desk.look(accountId, id)).filter(upload -> !patient || !upload.isBusy()));
  }

  /**
   * The right to go on. A browser repeats a request whose connection was cut by itself, sooner than
   * the bytes of the first are stored: they would be lost to it.
   */
  private Turn turnAtRest(UUID accountId, UUID id, long offset) {
    return patiently(patient -> desk.takeOver(accountId, id, offset, patient));
  }

  /** Asks again for as long as patience brings nothing; at last without any. */
  private <T> T patiently(Function<Boolean, Optional<T>> ask) {
    long until = System.nanoTime() + config.settle().toNanos();
    Optional<T> answer = ask.apply(true);
    while (answer.isEmpty()) {
      pause();
      answer = ask.apply(System.nanoTime() < until);
    }
    return answer.get();
  }

  private Upload completed(Upload upload, Optional<Inspection> inspection) {
    return upload.received() == upload.length() && !upload.isFinished()
        ? completion.complete(upload, inspection)
        : upload;
  }

  private static void drop(InputStream body) {
    try {
      byte[] nowhere = new byte[8192];
      long dropped = 0;
      for (int count = body.read(nowhere);
          count >= 0 && dropped < MOST_DROPPED;
          count = body.read(nowhere)) {
        dropped += count;
      }
    } catch (IOException gone) {
      // Nobody is there to hear the answer.
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ObjectStore.unavailable();
    }
  }
}
