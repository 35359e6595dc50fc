package org.porchlight.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;
import org.porchlight.uploads.formats.Inspection;

/**
 * Takes the bytes of one request straight through to the store. A connection that was cut brings an
 * end or an error, but one that a phone silently left brings nothing at all: so what came is stored
 * whenever nothing more comes for a while, and the upload can go on from there by another request.
 */
final class Reception implements AutoCloseable {

  private static final int CHUNK = 64 * 1024;
  private static final Duration FIRST_QUIET = Duration.ofMillis(700);
  private static final Duration LONGEST_QUIET = Duration.ofSeconds(30);

  private final Turn turn;
  private final Upload upload;
  private final FileKinds kinds;
  private final PartBuffer buffer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread watch;
  private @Nullable FileKind kind;
  private @Nullable Inspection inspection;
  private long lastByte = System.nanoTime();

  /** Whether it holds nothing, so that another request may have taken over unnoticed. */
  private boolean resting;

  Reception(PartBuffer buffer, Turn turn, FileKinds kinds) {
    this.turn = turn;
    this.upload = turn.upload();
    this.kinds = kinds;
    this.buffer = buffer;
    this.kind = upload.kind().orElse(null);
    this.resting = upload.tailKey().isPresent();
    this.watch = Thread.ofVirtual().name("upload-quiet").start(this::storeWhenQuiet);
  }

  /**
   * Reads to the end of the request or of the upload. Whatever ends it, what came by then is
   * stored.
   *
   * @return the look taken at the file, where all of it came in this one request
   * @throws Problem where the bytes show that the file is not accepted, or another request took
   *     over
   */
  Optional<Inspection> take(InputStream body) throws IOException {
    try {
      byte[] chunk = new byte[CHUNK];
      while (buffer.received() < upload.length()) {
        int count = body.read(chunk, 0, most());
        if (count < 0) {
          break;
        }
        accept(chunk, count);
      }
      requireEnd(body, chunk);
    } catch (IOException cut) {
      locked(this::storeRest);
      throw cut;
    }
    locked(this::storeRest);
    return whole() ? Optional.ofNullable(inspection) : Optional.empty();
  }

  private int most() {
    return (int) Math.min(CHUNK, upload.length() - buffer.received());
  }

  /** More than was announced is no upload of ours. */
  private void requireEnd(InputStream body, byte[] chunk) throws IOException {
    if (whole() && body.read(chunk, 0, 1) > 0) {
      throw Problem.of(FormatProblem.UPLOAD_TOO_LARGE).with("max", upload.length());
    }
  }

  private boolean whole() {
    return buffer.received() == upload.length();
  }

  private void accept(byte[] chunk, int count) {
    locked(
        () -> {
          if (resting) {
            turn.busy();
            resting = false;
          }
          int taken = 0;
          while (taken < count) {
            int some = Math.min(buffer.room(), count - taken);
            buffer.add(chunk, taken, some);
            look(chunk, taken, some);
            taken += some;
            if (buffer.room() == 0 && !whole()) {
              buffer.storeFull();
            }
          }
          lastByte = System.nanoTime();
        });
  }

  private void look(byte[] chunk, int offset, int count) {
    if (kind == null) {
      decide();
    } else if (inspection != null) {
      inspection.take(chunk, offset, count);
    }
  }

  /**
   * Nothing was stored as a part while the kind was open, so the buffer has the file's beginning.
   */
  private void decide() {
    byte[] head = buffer.head(FileKind.HEAD_BYTES);
    if (head.length < FileKind.HEAD_BYTES && !whole()) {
      return;
    }
    FileKind found = kinds.require(head, upload);
    turn.isOf(found);
    kind = found;
    if (upload.received() == 0) {
      inspection = new Inspection(found);
      byte[] all = buffer.head(Integer.MAX_VALUE);
      inspection.take(all, 0, all.length);
    }
  }

  private void storeRest() {
    if (whole() && buffer.hasUnstored()) {
      if (inspection != null && buffer.holdsAll() && !inspection.kind().mustBeOpened()) {
        turn.isSound(inspection.finish());
      }
      buffer.storeFull();
    } else {
      buffer.storeTail();
    }
  }

  private void storeWhenQuiet() {
    Duration pause = FIRST_QUIET;
    try {
      while (true) {
        Thread.sleep(pause.dividedBy(4));
        long most = pause.toNanos();
        if (locked(() -> System.nanoTime() - lastByte > most && storeQuietly())) {
          // Each time later: somebody who sends a byte a second must not have it stored each
          // second.
          pause =
              pause.multipliedBy(2).compareTo(LONGEST_QUIET) < 0 ? pause.multipliedBy(2) : pause;
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      // The request finds out by itself: at its next byte, or when it ends.
      if (failed instanceof Problem lost && lost.type() instanceof UploadProblem) {
        locked(this::rest);
      }
    }
  }

  private boolean storeQuietly() {
    if (whole()) {
      return false;
    }
    boolean some = buffer.hasUnstored();
    if (some) {
      buffer.storeTail();
    }
    rest();
    return some;
  }

  private void rest() {
    buffer.rest();
    resting = true;
  }

  private void locked(Runnable step) {
    locked(
        () -> {
          step.run();
          return true;
        });
  }

  private boolean locked(java.util.function.BooleanSupplier step) {
    lock.lock();
    try {
      return step.getAsBoolean();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    watch.interrupt();
    locked(buffer::close);
    turn.letGo();
  }
}
