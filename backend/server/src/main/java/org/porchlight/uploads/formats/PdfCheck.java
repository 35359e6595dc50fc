package org.porchlight.uploads.formats;

import java.nio.charset.StandardCharsets;
import org.porchlight.platform.web.Problem;

/**
 * Looks for a PDF's end marker among its last bytes, and for the entry that says that it is locked
 * (ISO 32000-2, 7.5.5): that one stands in a trailer, which is never packed.
 */
final class PdfCheck implements FileCheck {

  private static final int TAIL = 1100;
  private static final byte[] LOCK = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

  /** What may follow the lock's name: blanks and an object's number, or a dictionary. */
  private static final int LOOK_AHEAD = 24;

  private final byte[] tail = new byte[TAIL];
  private int tailLength;
  private int matched;
  private final StringBuilder after = new StringBuilder();
  private boolean looking;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      look(bytes[i]);
    }
    keepTail(bytes, offset, length);
  }

  private void look(byte b) {
    if (looking) {
      after.append((char) (b & 0xFF));
      if (after.length() == LOOK_AHEAD) {
        decide();
      }
    } else if (b == LOCK[matched]) {
      if (++matched == LOCK.length) {
        matched = 0;
        looking = true;
      }
    } else {
      matched = b == LOCK[0] ? 1 : 0;
    }
  }

  private void decide() {
    String follows = after.toString();
    after.setLength(0);
    looking = false;
    if (follows.matches("(?s)\\s*(\\d+\\s+\\d+\\s+R|<<).*")) {
      throw Problem.of(FormatProblem.PDF_ENCRYPTED);
    }
  }

  private void keepTail(byte[] bytes, int offset, int length) {
    int fresh = Math.min(length, TAIL);
    int kept = Math.min(tailLength, TAIL - fresh);
    System.arraycopy(tail, tailLength - kept, tail, 0, kept);
    System.arraycopy(bytes, offset + length - fresh, tail, kept, fresh);
    tailLength = kept + fresh;
  }

  @Override
  public void finish(long length) {
    if (looking) {
      decide();
    }
    if (!new String(tail, 0, tailLength, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
      throw FileCheck.truncated();
    }
  }
}
