package org.porchlight.uploads.formats;

/** Reads a WebP's first chunk for its size, and whether all is there that its header announces. */
final class WebpCheck implements FileCheck {

  private static final int HEADER = 30;

  private final Header header = new Header(HEADER);
  private boolean measured;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    header.fill(bytes, offset, length);
    if (header.full() && !measured) {
      measured = true;
      measure();
    }
  }

  private void measure() {
    switch (header.text(12, 4)) {
      case "VP8X" ->
          FileCheck.requirePixels(header.littleEndian(24, 3) + 1, header.littleEndian(27, 3) + 1);
      case "VP8 " ->
          FileCheck.requirePixels(
              header.littleEndian(26, 2) & 0x3FFF, header.littleEndian(28, 2) & 0x3FFF);
      case "VP8L" -> {
        long bits = header.littleEndian(21, 4);
        FileCheck.requirePixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
      }
      default -> throw FileCheck.truncated();
    }
  }

  @Override
  public void finish(long length) {
    if (!measured || header.littleEndian(4, 4) + 8 > length) {
      throw FileCheck.truncated();
    }
  }
}
