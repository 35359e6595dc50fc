package org.porchlight.uploads.formats;

/** Walks an Ogg's pages (RFC 3533): each must be one, and all of the last must be there. */
final class OggCheck extends WalkingCheck {

  private static final int PAGE_HEADER = 27;

  private boolean lengthsNext;

  OggCheck() {
    super(PAGE_HEADER);
  }

  @Override
  protected void read() {
    if (lengthsNext) {
      lengthsNext = false;
      skip(sum(header.bytes()), PAGE_HEADER);
      return;
    }
    if (!header.text(0, 4).equals("OggS")) {
      throw FileCheck.truncated();
    }
    int lengths = header.byteAt(PAGE_HEADER - 1);
    lengthsNext = lengths > 0;
    expect(lengthsNext ? lengths : PAGE_HEADER);
  }

  private static long sum(byte[] lengths) {
    long sum = 0;
    for (byte length : lengths) {
      sum += length & 0xFF;
    }
    return sum;
  }

  @Override
  public void finish(long length) {
    if (!endedBetween()) {
      throw FileCheck.truncated();
    }
  }
}
