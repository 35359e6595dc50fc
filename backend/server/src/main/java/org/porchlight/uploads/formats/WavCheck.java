package org.porchlight.uploads.formats;

/**
 * Walks a WAV's chunks (RIFF, Microsoft and IBM 1991): how the sound is coded must be said before
 * it comes, and all of it must be there. What was recorded into a pipe does not know its length.
 */
final class WavCheck extends WalkingCheck {

  private static final int RIFF_HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final long UNKNOWN = 0xFFFFFFFFL;

  private boolean riffSeen;
  private boolean formatSeen;
  private boolean dataSeen;
  private boolean padded;

  WavCheck() {
    super(RIFF_HEADER);
  }

  @Override
  protected void read() {
    if (!riffSeen) {
      riffSeen = true;
      expect(CHUNK_HEADER);
      return;
    }
    String chunk = header.text(0, 4);
    long size = header.littleEndian(4, 4);
    formatSeen |= chunk.equals("fmt ");
    boolean data = chunk.equals("data");
    dataSeen |= data && formatSeen;
    if (data && (size == 0 || size == UNKNOWN)) {
      skipAll();
    } else {
      padded = size % 2 == 1;
      skip(size + size % 2, CHUNK_HEADER);
    }
  }

  @Override
  public void finish(long length) {
    boolean whole = endedBetween() || (padded && missing() == 1);
    if (!whole || !dataSeen) {
      throw FileCheck.truncated();
    }
  }
}
