package org.porchlight.uploads.formats;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.porchlight.platform.web.Problem;

/**
 * Unpacks a PNG's packed text or colour profile into nowhere, to see how much it would become; a
 * few kilobytes can become gigabytes in a reader that trusts them.
 */
class PackedText {

  /** The largest colour profiles in use have some 3 MiB. */
  private static final long MOST = 8 * 1024 * 1024;

  static final PackedText NONE =
      new PackedText(0) {
        @Override
        void take(byte[] bytes, int offset, int length) {}

        @Override
        void close() {}
      };

  private final Inflater inflater = new Inflater();
  private final byte[] nowhere = new byte[8192];
  private int textsBefore;
  private int bytesBefore;
  private long unpacked;
  private boolean readable = true;

  private final boolean flagged;

  private PackedText(int textsBefore) {
    this.textsBefore = textsBefore;
    this.flagged = textsBefore > 1;
    this.bytesBefore = flagged ? 2 : 1;
  }

  static PackedText in(String chunk) {
    return switch (chunk) {
      case "zTXt", "iCCP" -> new PackedText(1);
      case "iTXt" -> new PackedText(3);
      default -> NONE;
    };
  }

  /**
   * Packed data follow texts that each end in a zero byte, and bytes that tell the method: keyword,
   * method (zTXt, iCCP); keyword, flag, method, language, keyword again (iTXt).
   */
  void take(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end && (textsBefore > 0 || bytesBefore > 0)) {
      skip(bytes[at++]);
    }
    if (at < end && readable) {
      inflater.setInput(bytes, at, end - at);
      unpack();
    }
  }

  private void skip(byte b) {
    boolean method = bytesBefore > 0 && (flagged ? textsBefore == 2 : textsBefore == 0);
    if (method) {
      bytesBefore--;
      // An iTXt whose flag is 0 holds plain text, which unpacks to nothing more than itself.
      readable &= !flagged || bytesBefore == 0 || b != 0;
    } else if (b == 0) {
      textsBefore--;
    }
  }

  private void unpack() {
    try {
      while (!inflater.needsInput() && !inflater.finished() && !inflater.needsDictionary()) {
        unpacked += inflater.inflate(nowhere);
        if (unpacked > MOST) {
          throw Problem.of(FormatProblem.UPLOAD_NOT_SAFE);
        }
      }
    } catch (DataFormatException e) {
      // Text that cannot be unpacked is no danger, and no picture depends on it.
      readable = false;
    }
  }

  void close() {
    inflater.end();
    readable = false;
  }
}
