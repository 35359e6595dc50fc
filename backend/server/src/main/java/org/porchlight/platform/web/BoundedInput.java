package org.porchlight.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is really read: a length that a sender states is only what they say. */
final class BoundedInput extends FilterInputStream {

  private final int max;
  private final Runnable whenOver;
  private long read;

  BoundedInput(InputStream in, int max, Runnable whenOver) {
    super(in);
    this.max = max;
    this.whenOver = whenOver;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int some = super.read(buffer, offset, length);
    count(Math.max(some, 0));
    return some;
  }

  /**
   * To close the server's own stream is to read it to its end: of what is too large, nobody does.
   */
  @Override
  public void close() throws IOException {
    if (read <= max) {
      super.close();
    }
  }

  private void count(int more) {
    read += more;
    if (read > max) {
      whenOver.run();
      throw Problem.of(RequestProblem.TOO_LARGE).with("max", max);
    }
  }
}
