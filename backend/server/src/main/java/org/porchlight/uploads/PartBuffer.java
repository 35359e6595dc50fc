package org.porchlight.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.PartPlace;
import org.porchlight.platform.storage.ObjectStore.StoredPart;

/**
 * The bytes of one upload that no whole part holds yet: at most one part's worth of memory, and
 * less where less is to come. Not safe for two threads.
 */
final class PartBuffer implements AutoCloseable {

  private final ObjectStore store;
  private final PartArrays arrays;
  private final Turn turn;
  private final Upload upload;
  private final byte[] bytes;
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
    int length = (int) Math.min(missing, ObjectStore.PART_BYTES);
    this.bytes = length == ObjectStore.PART_BYTES ? arrays.take() : new byte[length];
    readTail();
  }

  private void readTail() {
    if (tailKey == null) {
      return;
    }
    try (InputStream tail = store.read(tailKey)) {
      filled = tail.readNBytes(bytes, 0, upload.tailLength());
    } catch (IOException e) {
      throw ObjectStore.unavailable();
    }
  }

  int room() {
    return bytes.length - filled;
  }

  void add(byte[] from, int offset, int length) {
    System.arraycopy(from, offset, bytes, filled, length);
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
    return Arrays.copyOf(bytes, Math.min(filled, most));
  }

  /** Stores a full buffer as a part, or, where it is all there is, as the whole file. */
  void storeFull() {
    if (attempt == null && received == upload.length()) {
      store.put(upload.key(), bytes, filled);
      turn.storedWhole();
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
    StoredPart part = store.putPart(place, bytes, filled);
    turn.storedPart(part, received);
  }

  /** Stores what came since the last part, so that the upload can go on elsewhere from here. */
  void storeTail() {
    if (!unstored) {
      return;
    }
    // Under a key of its own each time: a request that lost its turn can overwrite nothing.
    String key = "uploads/" + upload.id() + "/tail-" + turn.writer() + "-" + tails++;
    store.put(key, bytes, filled);
    try {
      turn.storedTail(key, filled, received);
    } catch (RuntimeException lost) {
      store.delete(key);
      throw lost;
    }
    unstored = false;
    forgetTail();
    tailKey = key;
  }

  /** Nothing more is stored. After a call that failed, somebody may be reading the array still. */
  @Override
  public void close() {
    if (!unstored && bytes.length == ObjectStore.PART_BYTES) {
      arrays.giveBack(bytes);
    }
    unstored = false;
  }

  private void forgetTail() {
    if (tailKey != null) {
      store.delete(tailKey);
      tailKey = null;
    }
  }
}
