package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Problem;

/**
 * The memory that parts are gathered in: for so many in all that they never fill it, and so many of
 * one account that it leaves some to everybody else. It comes in blocks, as the bytes do. All but
 * small ones are used again and again: a file that comes in a hundred requests would otherwise
 * leave hundreds of them to the collector. Those that nobody uses are held weakly, so that a
 * collection takes them back.
 */
@ApplicationScoped
class PartBlocks {

  /** A block's length in bytes: with its header it is a mebibyte, a region of the collector's. */
  static final int BLOCK_BYTES = 1024 * 1024 - 16;

  private static final int FEWEST = 8;
  private static final int MOST =
      (int) Math.max(FEWEST, Runtime.getRuntime().maxMemory() / 4 / ObjectStore.PART_BYTES);

  /** Up to here a block of its own, in bytes, is cheaper than one that is used again. */
  private static final int SMALL = 256 * 1024;

  /** A part is soon stored where the line is good. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject UploadsConfig config;

  private final ConcurrentLinkedQueue<WeakReference<byte[]>> unused = new ConcurrentLinkedQueue<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition returned = lock.newCondition();
  private final Map<UUID, Integer> taken = new HashMap<>();
  private int takenByAll;

  /**
   * A block of that many bytes or more, at most {@link #BLOCK_BYTES}, with whatever the last user
   * left in it.
   */
  byte[] block(int length) {
    return length > SMALL ? whole() : new byte[length];
  }

  private byte[] whole() {
    for (var next = unused.poll(); next != null; next = unused.poll()) {
      byte[] block = next.get();
      if (block != null) {
        return block;
      }
    }
    return new byte[BLOCK_BYTES];
  }

  /**
   * Counts one more part of that account, until it is ended.
   *
   * @throws Problem {@code too-many-at-once} where there is no room for one in time
   */
  void begin(UUID accountId) {
    lock.lock();
    try {
      long left = PATIENCE.toNanos();
      while (takenByAll >= MOST || taken.getOrDefault(accountId, 0) >= config.atOnce()) {
        if (left <= 0) {
          throw UploadProblem.tooManyAtOnce();
        }
        left = returned.awaitNanos(left);
      }
      takenByAll++;
      taken.merge(accountId, 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ObjectStore.unavailable();
    } finally {
      lock.unlock();
    }
  }

  /** For the next one; who gives a block back no longer touches it. */
  void giveBack(byte[] block) {
    if (block.length == BLOCK_BYTES) {
      unused.add(new WeakReference<>(block));
    }
  }

  /** A part of that account is no longer counted. */
  void end(UUID accountId) {
    lock.lock();
    try {
      takenByAll--;
      taken.computeIfPresent(accountId, (id, count) -> count == 1 ? null : count - 1);
      returned.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
