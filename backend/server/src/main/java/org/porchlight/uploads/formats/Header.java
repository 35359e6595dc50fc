package org.porchlight.uploads.formats;

import java.util.Arrays;

/** The bytes of a header, kept as they come until there are enough to read it. */
final class Header {

  private byte[] bytes;
  private int filled;

  Header(int length) {
    bytes = new byte[length];
  }

  /** Starts over, for a header of that length. */
  void expect(int length) {
    bytes = new byte[length];
    filled = 0;
  }

  /** Keeps what is missing of what there is; returns how many bytes it took. */
  int fill(byte[] from, int offset, int length) {
    int taken = Math.min(length, bytes.length - filled);
    System.arraycopy(from, offset, bytes, filled, taken);
    filled += taken;
    return taken;
  }

  boolean full() {
    return filled == bytes.length;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, filled);
  }

  int byteAt(int index) {
    return bytes[index] & 0xFF;
  }

  /** Four bytes, the most significant first. */
  long bigEndian(int index) {
    return ((long) byteAt(index) << 24)
        | (byteAt(index + 1) << 16)
        | (byteAt(index + 2) << 8)
        | byteAt(index + 3);
  }

  /** Up to four bytes, the least significant first. */
  long littleEndian(int index, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | byteAt(index + i);
    }
    return value;
  }

  String text(int index, int count) {
    return new String(bytes, index, count, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
