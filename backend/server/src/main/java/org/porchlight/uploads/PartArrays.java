package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.porchlight.platform.storage.ObjectStore;

/**
 * The arrays that parts are gathered in, used again and again: a file that comes in a hundred
 * requests would otherwise leave a hundred of them to the collector. Those that nobody uses are
 * held weakly, so that a collection takes them back.
 */
@ApplicationScoped
class PartArrays {

  private final ConcurrentLinkedQueue<WeakReference<byte[]>> unused = new ConcurrentLinkedQueue<>();

  /** An array of one part's length, with whatever the last user left in it. */
  byte[] take() {
    for (var next = unused.poll(); next != null; next = unused.poll()) {
      byte[] array = next.get();
      if (array != null) {
        return array;
      }
    }
    return new byte[ObjectStore.PART_BYTES];
  }

  /** For the next one; who gives an array back no longer touches it. */
  void giveBack(byte[] array) {
    unused.add(new WeakReference<>(array));
  }
}
