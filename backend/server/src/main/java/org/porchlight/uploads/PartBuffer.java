package org.porchlight.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.PartPlace;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.platform.web.Problem;

/**
 * The bytes of one upload that no whole part holds yet: at most one part's worth of memory, less
 * where less is to come, and none before more comes. Not safe for two threads.
 */
final class PartBuffer implements AutoCloseable {

  private final ObjectStore store;
  private final PartArrays arrays;
  private final Turn turn;
  private final Upload upload;
  private final int size;
  private byte @Nullable [] bytes;
  private int filled;
  private @Nullable String attempt;
  private @Nullable String tailKey;
  private long received;
  private int tails;
  private boolean unstored;

  PartBuffer(ObjectStore store, PartArrays arrays, Turn turn) {
    this.store = store;
    this.arrays = arrays;
    this.turn = turn;
    this.upload = turn.upload();
    this.attempt = upload.partsAttempt().orElse(null);
    this.tailKey = upload.tailKey().orElse(null);
    this.received = upload.received();
    long missing = upload.length() - received + upload.tailLength();
    this.size = (int) Math.min(missing, ObjectStore.PART_BYTES);
    this.filled = upload.tailLength();
  }

  private byte[] open() {
    byte[] open = bytes;
    if (open == null) {
      open = arrays.take(upload.accountId(), size);
      bytes = open;
      readTail(open);
    }
    return open;
  }

  private void readTail(byte[] into) {
    if (tailKey == null) {
      return;
    }
    try (InputStream tail = store.read(tailKey)) {
      if (tail.readNBytes(into, 0, filled) < filled) {
        throw ObjectStore.unavailable();
      }
    } catch (IOException e) {
      throw ObjectStore.unavailable();
    }
  }

  int room() {
    return size - filled;
  }

  void add(byte[] from, int offset, int length) {
    System.arraycopy(from, offset, open(), filled, length);
    filled += length;
    received += length;
    unstored = true;
  }

  /** Bytes of the upload that came, stored or not. */
  long received() {
    return received;
  }

  boolean hasUnstored() {
    return unstored;
  }

  byte[] head(int most) {
    return Arrays.copyOf(open(), Math.min(filled, most));
  }

  /** Whether all of the upload is here, in one piece. */
  boolean holdsAll() {
    return attempt == null && received == upload.length();
  }

  /** Stores a full buffer as a part, or, where it is all there is, as the whole file. */
  void storeFull() {
    if (holdsAll()) {
      putOwn("whole-", turn::storedWhole);
    } else {
      storePart();
    }
    unstored = false;
    filled = 0;
    forgetTail();
  }

  private void storePart() {
    if (attempt == null) {
      attempt = store.beginParts(upload.key());
      turn.beganParts(attempt);
    }
    PartPlace place = new PartPlace(upload.key(), attempt, turn.reservePart());
    StoredPart part = store.putPart(place, open(), filled);
    turn.storedPart(part, received);
  }

  /** Stores what came since the last part, so that the upload can go on elsewhere from here. */
  void storeTail() {
    if (!unstored) {
      return;
    }
    String key = putOwn("tail-" + tails++ + "-", own -> turn.storedTail(own, filled, received));
    unstored = false;
    forgetTail();
    tailKey = key;
  }

  /** Under a key of this request's own: one that lost its turn can overwrite nothing. */
  private String putOwn(String name, Consumer<String> tell) {
    String key = Upload.PREFIX + upload.id() + "/" + name + turn.writer();
    store.put(key, open(), filled);
    try {
      tell.accept(key);
      return key;
    } catch (Problem lost) {
      // Only a refusal: after any other failure the row may name the object.
      store.delete(key);
      throw lost;
    }
  }

  /** Holds no memory until more comes; what is not stored by now is lost. */
  void rest() {
    if (bytes == null) {
      return;
    }
    // After a call that failed, somebody may be reading the array still.
    if (unstored) {
      arrays.abandon(upload.accountId());
    } else {
      arrays.giveBack(upload.accountId(), bytes);
    }
    bytes = null;
    unstored = false;
  }

  @Override
  public void close() {
    rest();
  }

  private void forgetTail() {
    if (tailKey != null) {
      store.delete(tailKey);
      tailKey = null;
    }
  }
}
