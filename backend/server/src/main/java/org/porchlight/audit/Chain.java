package org.porchlight.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Follows one subject's rows from the first, and finds where they do not hold. */
final class Chain {

  private final @Nullable Head head;
  private byte[] hash = new byte[0];
  private long rows;
  private @Nullable Long altered;

  /** What the chain's own row says: how many rows there are, and the hash of the last. */
  record Head(long length, byte[] hash) {}

  /**
   * @param head absent where the chain has no row of its own
   */
  Chain(@Nullable Head head) {
    this.head = head;
  }

  void follow(long position, Deed deed, byte[] found) {
    if (altered != null) {
      return;
    }
    byte[] expected = sha256(hash, deed.content());
    if (position != rows + 1 || !Arrays.equals(expected, found)) {
      altered = rows + 1;
      return;
    }
    hash = expected;
    rows++;
  }

  /** How many rows hold, from the first. */
  long intact() {
    Long first = firstAltered();
    return first == null ? rows : first - 1;
  }

  /**
   * The number of the first row that was changed, added or taken out; absent when none was. Where
   * all rows hold and the head does not, the last is named: it can be written anew with its hash.
   */
  @Nullable Long firstAltered() {
    if (altered != null) {
      return altered;
    }
    if (head == null) {
      return 1L;
    }
    if (rows != head.length()) {
      return Math.min(rows, head.length()) + 1;
    }
    return Arrays.equals(hash, head.hash()) ? null : Long.valueOf(Math.max(rows, 1));
  }

  private static byte[] sha256(byte[] before, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      return digest.digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
