package org.porchlight.signatures.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that may be one of ours, looked at as bytes alone: whatever is handed in may be made to
 * harm whoever interprets it, and nothing of it need be interpreted.
 *
 * @param gapStart where the seal itself stands, which it cannot cover
 * @param gapEnd the first byte after that
 * @param end the end of what it covers
 */
record SealedFile(byte[] bytes, int gapStart, int gapEnd, int end) {

  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s{0,8}\\[\\s{0,8}0\\s{1,8}(\\d{1,9})\\s{1,8}(\\d{1,9})\\s{1,8}(\\d{1,9})\\s{0,99}]");

  /** More of them are not a file of ours. */
  private static final int MOST = 8;

  /** Every place in a file that looks like a seal. */
  static List<SealedFile> in(byte[] bytes) {
    List<SealedFile> found = new ArrayList<>();
    Matcher ranges = RANGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (ranges.find() && found.size() < MOST) {
      long start = Long.parseLong(ranges.group(1));
      long after = Long.parseLong(ranges.group(2));
      long end = after + Long.parseLong(ranges.group(3));
      if (start < after && end <= bytes.length) {
        found.add(new SealedFile(bytes, (int) start, (int) after, (int) end));
      }
    }
    return found;
  }

  /** Whether it covers every byte of the file but its own. */
  boolean coversAll() {
    return end == bytes.length;
  }

  /** SHA-256 of what it covers, in hexadecimal. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, gapStart);
      digest.update(bytes, gapEnd, end - gapEnd);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The seal's own bytes, and the zeros behind them; empty where that is no hexadecimal text. */
  byte[] seal() {
    String gap = new String(bytes, gapStart, gapEnd - gapStart, StandardCharsets.ISO_8859_1);
    if (!gap.startsWith("<") || !gap.endsWith(">")) {
      return new byte[0];
    }
    try {
      return HexFormat.of().parseHex(gap, 1, gap.length() - 1);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The same file with another seal over the same bytes, such as one that was stamped. */
  byte[] with(byte[] seal) {
    String hex = HexFormat.of().withUpperCase().formatHex(seal);
    int room = gapEnd - gapStart - 2;
    if (hex.length() > room) {
      throw new IllegalStateException("The seal needs more room than there is");
    }
    byte[] other = bytes.clone();
    byte[] text = (hex + "0".repeat(room - hex.length())).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(text, 0, other, gapStart + 1, text.length);
    return other;
  }
}
