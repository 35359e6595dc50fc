package org.porchlight.signatures.telephone;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request asks for (RFC 9110, 14.1.2).
 *
 * @param first byte of it
 * @param last byte of it, still part of it
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

  /**
   * Nothing where no single range is asked for: the whole is an answer to that, too.
   *
   * @param header may be absent
   * @param length of the file, in bytes
   */
  static Optional<ByteRange> of(@Nullable String header, long length) {
    Matcher asked = ONE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      long end = Long.parseLong(asked.group(2));
      return Optional.of(new ByteRange(end == 0 ? length : Math.max(0, length - end), length - 1));
    }
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
    return last < first && !asked.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
  }

  boolean isWithin(long length) {
    return first < length;
  }

  long length() {
    return last - first + 1;
  }
}
