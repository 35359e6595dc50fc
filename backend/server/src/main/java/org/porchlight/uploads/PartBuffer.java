package org.porchlight.uploads;

import static org.porchlight.uploads.PartBlocks.BLOCK_BYTES;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
  private final PartBlocks memory;
  private final Turn turn;
  private final Upload upload;
  private final int size;
  private final List<byte[]> blocks = new ArrayList<>();
  private boolean open;
  private int filled;
  private @Nullable String attempt;
  private @Nullable String tailKey;
  private long received;
  private int tails;
  private boolean unstored;

  PartBuffer(ObjectStore store, PartBlocks memory, Turn turn) {
    this.store = store;
    this.memory = memory;
    this.turn = turn;
    this.upload = turn.upload();
    this.attempt = upload.partsAttempt().orElse(null);
    this.tailKey = upload.tailKey().orElse(null);
    this.received = upload.received();
    long missing = upload.length() - received + upload.tailLength();
    this.size = (int) Math.min(missing, ObjectStore.PART_BYTES);
    this.filled = upload.tailLength();
  }

  private void open() {
    if (!open) {
      memory.begin(upload.accountId());
      open = true;
      readTail();
    }
  }

  private void readTail() {
    if (tailKey == null) {
      return;
    }
    try (InputStream tail = store.read(tailKey)) {
      int read = 0;
      while (read < filled) {
        int some = tail.read(blockAt(read), read % BLOCK_BYTES, roomAt(read, filled - read));
        if (some < 0) {
          throw ObjectStore.unavailable();
        }
        read += some;
      }
    } catch (IOException e) {
      throw ObjectStore.unavailable();
    }
  }

  /** The block that has the byte of that place, or is made for it. */
  private byte[] blockAt(int place) {
    int index = place / BLOCK_BYTES;
    if (index == blocks.size()) {
      blocks.add(memory.block(Math.min(BLOCK_BYTES, size - index * BLOCK_BYTES)));
    }
    return blocks.get(index);
  }

  /** How many of so many bytes fit into that block. */
  private static int roomAt(int place, int length) {
    return Math.min(length, BLOCK_BYTES - place % BLOCK_BYTES);
  }

  int room() {
    return size - filled;
  }

  void add(byte[] from, int offset, int length) {
    open();
    int added = 0;
    while (added < length) {
      int some = roomAt(filled, length - added);
      System.arraycopy(from, offset + added, blockAt(filled), filled % BLOCK_BYTES, some);
      filled += some;
      added += some;
    }
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
    open();
    byte[] head = new byte[Math.min(filled, most)];
    int copied = 0;
    while (copied < head.length) {
      int some = roomAt(copied, head.length - copied);
      System.arraycopy(blockAt(copied), copied % BLOCK_BYTES, head, copied, some);
      copied += some;
    }
    return head;
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
    StoredPart part = store.putPart(place, filled, held());
    turn.storedPart(part, received);
  }

  private byte[][] held() {
    open();
    return blocks.toArray(byte[][]::new);
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
    store.put(key, filled, held());
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
    if (!open) {
      return;
    }
    // After a call that failed, somebody may be reading the blocks still.
    if (!unstored) {
      blocks.forEach(memory::giveBack);
    }
    blocks.clear();
    memory.end(upload.accountId());
    open = false;
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
