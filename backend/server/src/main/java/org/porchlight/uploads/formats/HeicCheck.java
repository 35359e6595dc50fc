package org.porchlight.uploads.formats;

import java.nio.charset.StandardCharsets;

/**
 * Walks an HEIC's outermost boxes (ISO/IEC 14496-12): they must end where the file does, and no
 * picture that the meta box describes may be larger than is bearable.
 */
final class HeicCheck implements FileCheck {

  private static final int SHORT_HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final int LARGEST_META = 1024 * 1024;

  private final Header header = new Header(SHORT_HEADER);
  private Header meta = new Header(0);
  private boolean inBox;
  private boolean wide;
  private boolean toTheEnd;
  private long left;
  private String box = "";
  private boolean metaSeen;
  private boolean dataSeen;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end) {
      at += inBox ? body(bytes, at, end - at) : head(bytes, at, end - at);
    }
  }

  private int head(byte[] bytes, int offset, int length) {
    int taken = header.fill(bytes, offset, length);
    if (header.full()) {
      beginBox();
    }
    return taken;
  }

  private void beginBox() {
    long size = wide ? header.bigEndian(4) : header.bigEndian(0);
    if (!wide) {
      box = header.text(4, 4);
      if (size == 1) {
        wide = true;
        header.expect(LONG_HEADER - SHORT_HEADER);
        return;
      }
    } else if (header.bigEndian(0) != 0) {
      throw FileCheck.truncated();
    }
    toTheEnd = size == 0;
    left = size - (wide ? LONG_HEADER : SHORT_HEADER);
    if (!toTheEnd && left < 0) {
      throw FileCheck.truncated();
    }
    openBox();
  }

  private void openBox() {
    wide = false;
    header.expect(SHORT_HEADER);
    if (box.equals("meta")) {
      if (toTheEnd || left > LARGEST_META) {
        throw FileCheck.truncated();
      }
      meta = new Header((int) left);
    }
    dataSeen |= box.equals("mdat");
    inBox = toTheEnd || left > 0;
  }

  private int body(byte[] bytes, int offset, int length) {
    int taken = toTheEnd ? length : (int) Math.min(length, left);
    if (box.equals("meta")) {
      meta.fill(bytes, offset, taken);
    }
    left -= taken;
    if (!toTheEnd && left == 0) {
      inBox = false;
      if (box.equals("meta")) {
        measure();
      }
    }
    return taken;
  }

  /** Every picture's extent is an {@code ispe} property: version and flags, width, height. */
  private void measure() {
    metaSeen = true;
    String text = new String(meta.bytes(), StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf("ispe"); at >= 0; at = text.indexOf("ispe", at + 4)) {
      if (at + 16 <= text.length()) {
        FileCheck.requirePixels(meta.bigEndian(at + 8), meta.bigEndian(at + 12));
      }
    }
  }

  @Override
  public void finish(long length) {
    boolean whole = toTheEnd || (!inBox && !wide && header.bytes().length == 0);
    if (!whole || !metaSeen || !dataSeen) {
      throw FileCheck.truncated();
    }
  }
}
