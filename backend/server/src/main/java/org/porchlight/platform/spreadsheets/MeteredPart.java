package org.porchlight.platform.spreadsheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked, and, of XML, how far it is from one mark to the next. */
final class MeteredPart extends FilterInputStream {

  /** In bytes: four times what a cell may hold. */
  private static final int LONGEST_TEXT = 128 * 1024;

  private static final int BUFFER = 16 * 1024;

  private final long most;
  private long count;
  private long lastMark;
  private boolean xml;

  MeteredPart(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** From here on no text may be longer than a cell's. */
  void expectXml() {
    xml = true;
  }

  long count() {
    return count;
  }

  void readToEnd() throws IOException {
    byte[] some = new byte[BUFFER];
    while (read(some, 0, some.length) >= 0) {
      // Counting is all that is wanted.
    }
  }

  /** A parser closes what it has read to the end; what comes after that is to be counted, too. */
  @Override
  public void close() {
    // Whoever opened the part closes it.
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    for (int i = offset; i < offset + some; i++) {
      count++;
      if (into[i] == '<') {
        lastMark = count;
      } else if (xml && count - lastMark > LONGEST_TEXT) {
        throw Spreadsheet.notReadable();
      }
    }
    if (count > most) {
      throw Spreadsheet.tooLarge();
    }
    return some;
  }
}
