package org.porchlight.uploads.formats;

import java.util.zip.CRC32;

/**
 * Walks a PNG's chunks (ISO/IEC 15948): each must have the check sum that it says, the picture a
 * bearable size, and the end its chunk; packed text and colour profiles must not unpack to more
 * than {@link PackedText} lets them.
 */
final class PngCheck implements FileCheck {

  private enum State {
    SIGNATURE,
    CHUNK_START,
    DATA,
    SUM,
    ENDED
  }

  private static final int SIGNATURE = 8;
  private static final int SIZE_CHUNK = 13;

  private final Header header = new Header(SIGNATURE);
  private final Header size = new Header(SIZE_CHUNK);
  private final CRC32 sum = new CRC32();
  private State state = State.SIGNATURE;
  private String chunk = "";
  private long dataLeft;
  private boolean sizeSeen;
  private boolean picture;
  private PackedText packed = PackedText.NONE;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end && state != State.ENDED) {
      at += state == State.DATA ? data(bytes, at, end - at) : headed(bytes, at, end - at);
    }
  }

  private int headed(byte[] bytes, int offset, int length) {
    int taken = header.fill(bytes, offset, length);
    if (header.full()) {
      switch (state) {
        case SIGNATURE -> next(State.CHUNK_START, 8);
        case CHUNK_START -> beginChunk();
        default -> endChunk();
      }
    }
    return taken;
  }

  private void next(State to, int headerLength) {
    state = to;
    header.expect(headerLength);
  }

  private void beginChunk() {
    dataLeft = header.bigEndian(0);
    chunk = header.text(4, 4);
    sum.reset();
    sum.update(header.bytes(), 4, 4);
    if (!sizeSeen && !(chunk.equals("IHDR") && dataLeft == SIZE_CHUNK)) {
      throw FileCheck.truncated();
    }
    packed = PackedText.in(chunk);
    next(dataLeft == 0 ? State.SUM : State.DATA, 4);
  }

  private int data(byte[] bytes, int offset, int length) {
    int taken = (int) Math.min(length, dataLeft);
    sum.update(bytes, offset, taken);
    packed.take(bytes, offset, taken);
    if (!sizeSeen) {
      size.fill(bytes, offset, taken);
      if (size.full()) {
        FileCheck.requirePixels(size.bigEndian(0), size.bigEndian(4));
        sizeSeen = true;
      }
    }
    dataLeft -= taken;
    if (dataLeft == 0) {
      next(State.SUM, 4);
    }
    return taken;
  }

  private void endChunk() {
    packed.close();
    if (header.bigEndian(0) != sum.getValue()) {
      throw FileCheck.truncated();
    }
    picture |= chunk.equals("IDAT");
    next(chunk.equals("IEND") ? State.ENDED : State.CHUNK_START, 8);
  }

  @Override
  public void finish(long length) {
    packed.close();
    if (state != State.ENDED || !picture) {
      throw FileCheck.truncated();
    }
  }
}
