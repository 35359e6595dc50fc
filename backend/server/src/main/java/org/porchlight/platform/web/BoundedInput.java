package org.porchlight.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is really read: a length that a sender states is only what they say. */
final class BoundedInput extends FilterInputStream {

  private final int max;
  private long read;

  BoundedInput(InputStream in, int max) {
    super(in);
    this.max = max;
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

  private void count(int more) {
    read += more;
    if (read > max) {
      throw Problem.of(RequestProblem.TOO_LARGE).with("max", max);
    }
  }
}
