package org.porchlight.uploads.formats;

/**
 * Goes through a file of headers that each say how much follows; the file must not end within any
 * of them or of what they announce.
 */
abstract class WalkingCheck implements FileCheck {

  protected final Header header;
  private long left;
  private boolean toTheEnd;

  WalkingCheck(int firstHeader) {
    this.header = new Header(firstHeader);
  }

  /** A header is full: says what follows by {@link #expect}, {@link #skip} or {@link #skipAll}. */
  protected abstract void read();

  /** Another header comes at once. */
  protected final void expect(int nextHeader) {
    header.expect(nextHeader);
  }

  /** So many bytes of no interest come, and then a header. */
  protected final void skip(long bytes, int nextHeader) {
    if (bytes < 0) {
      throw FileCheck.truncated();
    }
    left = bytes;
    header.expect(nextHeader);
  }

  /** Nothing but bytes of no interest comes. */
  protected final void skipAll() {
    toTheEnd = true;
  }

  /** Bytes that were announced and have not come. */
  protected final long missing() {
    return left;
  }

  @Override
  public final void take(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end && !toTheEnd) {
      if (left > 0) {
        int skipped = (int) Math.min(left, end - at);
        left -= skipped;
        at += skipped;
      } else {
        at += header.fill(bytes, at, end - at);
        if (header.full()) {
          read();
        }
      }
    }
  }

  protected final boolean endedBetween() {
    return toTheEnd || (left == 0 && header.bytes().length == 0);
  }
}
