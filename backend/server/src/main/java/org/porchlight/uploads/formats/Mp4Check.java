package org.porchlight.uploads.formats;

/**
 * Walks an MP4's outermost boxes (ISO/IEC 14496-12): they must end where the file does, and what is
 * needed to play it must be among them.
 */
final class Mp4Check extends WalkingCheck {

  private static final int SHORT_HEADER = 8;
  private static final int LONG_SIZE = 8;

  private boolean wide;
  private boolean movieSeen;
  private boolean dataSeen;

  Mp4Check() {
    super(SHORT_HEADER);
  }

  @Override
  protected void read() {
    if (wide) {
      wide = false;
      requireSane(header.bigEndian(0));
      skip(header.bigEndian(4) - SHORT_HEADER - LONG_SIZE, SHORT_HEADER);
      return;
    }
    long size = header.bigEndian(0);
    String box = header.text(4, 4);
    movieSeen |= box.equals("moov");
    dataSeen |= box.equals("mdat");
    wide = size == 1;
    if (wide) {
      expect(LONG_SIZE);
    } else if (size == 0) {
      skipAll();
    } else {
      skip(size - SHORT_HEADER, SHORT_HEADER);
    }
  }

  /** A box of more than 4 GiB is in no file that may come. */
  private static void requireSane(long upperHalf) {
    if (upperHalf != 0) {
      throw FileCheck.truncated();
    }
  }

  @Override
  public void finish(long length) {
    if (!endedBetween() || !movieSeen || !dataSeen) {
      throw FileCheck.truncated();
    }
  }
}
