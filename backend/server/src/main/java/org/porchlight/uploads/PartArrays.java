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
 * The arrays that parts are gathered in: so many in all that they never fill the memory, and so
 * many for one account that it leaves some to everybody else. All but small ones are as long as a
 * part and used again and again: a file that comes in a hundred requests would otherwise leave a
 * hundred of them to the collector. Those that nobody uses are held weakly, so that a collection
 * takes them back.
 */
@ApplicationScoped
class PartArrays {

  private static final int FEWEST = 8;
  private static final int MOST =
      (int) Math.max(FEWEST, Runtime.getRuntime().maxMemory() / 4 / ObjectStore.PART_BYTES);

  /** Up to here an array of its own, in bytes, is cheaper than one that is used again. */
  private static final int SMALL = 256 * 1024;

  /** An array is soon free again where the line is good. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject UploadsConfig config;

  private final ConcurrentLinkedQueue<WeakReference<byte[]>> unused = new ConcurrentLinkedQueue<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition returned = lock.newCondition();
  private final Map<UUID, Integer> taken = new HashMap<>();
  private int takenByAll;

  /**
   * An array of that many bytes or more, at most one part's, with whatever the last user left in
   * it.
   *
   * @throws Problem {@code too-many-at-once} where none is free in time
   */
  byte[] take(UUID accountId, int length) {
    count(accountId);
    return length > SMALL ? whole() : new byte[length];
  }

  private byte[] whole() {
    for (var next = unused.poll(); next != null; next = unused.poll()) {
      byte[] array = next.get();
      if (array != null) {
        return array;
      }
    }
    return new byte[ObjectStore.PART_BYTES];
  }

  private void count(UUID accountId) {
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

  /** For the next one; who gives an array back no longer touches it. */
  void giveBack(UUID accountId, byte[] array) {
    if (array.length == ObjectStore.PART_BYTES) {
      unused.add(new WeakReference<>(array));
    }
    abandon(accountId);
  }

  /** Its array is no longer counted, and is not used again: somebody may be reading it still. */
  void abandon(UUID accountId) {
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
