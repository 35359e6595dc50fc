package org.porchlight.platform.spreadsheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which no record is longer than some: it is held whole before anybody can count it. */
final class MeteredRecord extends FilterReader {

  /** In characters; what is read ahead of a record is among them. */
  private static final int MOST = 512 * 1024;

  private int read;

  MeteredRecord(Reader text) {
    super(text);
  }

  /** A record is whole: the next begins. */
  void next() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int number = super.read(into, from, length);
    count(Math.max(0, number));
    return number;
  }

  private void count(int more) {
    read += more;
    if (read > MOST) {
      throw Spreadsheet.tooLarge();
    }
  }
}
