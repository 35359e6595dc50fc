package org.porchlight.uploads.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Walks a JPEG's segments and scans (ITU-T T.81, B): its size must be bearable, its restart markers
 * must follow one another, and it must go on to its end marker. What phones append after that
 * marker (a second picture, a short film) is let be: only our own re-encoded picture is ever shown.
 */
final class JpegCheck implements FileCheck {

  private enum State {
    MARKER_PREFIX,
    MARKER,
    LENGTH_HIGH,
    LENGTH_LOW,
    SEGMENT,
    SCAN,
    SCAN_MARKER,
    ENDED
  }

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN_START = 0xDA;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int FRAME_HEADER = 5;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  private State state = State.MARKER_PREFIX;
  private int marker;
  private int segmentLeft;
  private final int[] header = new int[FRAME_HEADER];
  private int headerRead;
  private int nextRestart;
  private boolean frameSeen;
  private boolean scanSeen;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    int end = offset + length;
    int i = offset;
    while (i < end && state != State.ENDED) {
      i = passOver(bytes, i, end);
      if (i < end) {
        step(bytes[i++] & 0xFF);
      }
    }
  }

  /** Nearly all of a photo is bytes that say nothing here: to the next one that may. */
  private int passOver(byte[] bytes, int from, int end) {
    int i = from;
    if (state == State.SCAN) {
      i = markerPrefix(bytes, from, end);
    } else if (state == State.SEGMENT && (headerRead == FRAME_HEADER || !isFrame(marker))) {
      // Its last byte is a step of its own.
      i += Math.min(segmentLeft - 1, end - i);
      segmentLeft -= i - from;
    }
    return i;
  }

  /** Where the next 0xFF is, or the end: looked for in eight bytes at a time. */
  private static int markerPrefix(byte[] bytes, int from, int end) {
    int i = from;
    while (i + Long.BYTES <= end) {
      long inverted = ~(long) EIGHT.get(bytes, i);
      // The first byte that is zero here has its highest bit set, and none before it has.
      long zeroes = (inverted - LOWEST_BITS) & ~inverted & HIGHEST_BITS;
      if (zeroes != 0) {
        return i + Long.numberOfTrailingZeros(zeroes) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    while (i < end && bytes[i] != (byte) 0xFF) {
      i++;
    }
    return i;
  }

  private void step(int b) {
    switch (state) {
      case MARKER_PREFIX -> expectPrefix(b);
      case MARKER -> onMarker(b);
      case LENGTH_HIGH -> {
        segmentLeft = b << 8;
        state = State.LENGTH_LOW;
      }
      case LENGTH_LOW -> beginSegment(segmentLeft + b - 2);
      case SEGMENT -> inSegment(b);
      case SCAN -> state = b == 0xFF ? State.SCAN_MARKER : State.SCAN;
      case SCAN_MARKER -> onScanMarker(b);
      case ENDED -> {}
    }
  }

  private void expectPrefix(int b) {
    if (b != 0xFF) {
      throw FileCheck.truncated();
    }
    state = State.MARKER;
  }

  private void onMarker(int b) {
    if (b == 0xFF) {
      return;
    }
    marker = b;
    headerRead = 0;
    state =
        switch (b) {
          case START, 0x01 -> State.MARKER_PREFIX;
          case END -> State.ENDED;
          default -> State.LENGTH_HIGH;
        };
    if (b == 0 || isRestart(b)) {
      throw FileCheck.truncated();
    }
  }

  private void beginSegment(int left) {
    if (left < 0) {
      throw FileCheck.truncated();
    }
    segmentLeft = left;
    state = State.SEGMENT;
    if (left == 0) {
      endSegment();
    }
  }

  private void inSegment(int b) {
    if (isFrame(marker) && headerRead < FRAME_HEADER) {
      header[headerRead++] = b;
      if (headerRead == FRAME_HEADER) {
        FileCheck.requirePixels((header[3] << 8) + header[4], (header[1] << 8) + header[2]);
        frameSeen = true;
      }
    }
    if (--segmentLeft == 0) {
      endSegment();
    }
  }

  private void endSegment() {
    boolean scan = marker == SCAN_START;
    scanSeen |= scan;
    nextRestart = FIRST_RESTART;
    state = scan ? State.SCAN : State.MARKER_PREFIX;
  }

  private void onScanMarker(int b) {
    if (b == 0) {
      state = State.SCAN;
    } else if (isRestart(b)) {
      if (b != nextRestart) {
        throw FileCheck.truncated();
      }
      nextRestart = b == LAST_RESTART ? FIRST_RESTART : b + 1;
      state = State.SCAN;
    } else {
      onMarker(b);
    }
  }

  private static boolean isRestart(int b) {
    return b >= FIRST_RESTART && b <= LAST_RESTART;
  }

  /** All frame headers, 0xC0 to 0xCF, but for tables (C4, CC) and the reserved C8. */
  private static boolean isFrame(int b) {
    return b >= 0xC0 && b <= 0xCF && b != 0xC4 && b != 0xC8 && b != 0xCC;
  }

  @Override
  public void finish(long length) {
    if (state != State.ENDED || !frameSeen || !scanSeen) {
      throw FileCheck.truncated();
    }
  }
}
