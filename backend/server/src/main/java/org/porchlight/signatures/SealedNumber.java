package org.porchlight.signatures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The number that stands in a sealed file in plain letters, for one whose seal was broken. */
final class SealedNumber {

  private static final Pattern NUMBER = Pattern.compile("\\(SG(?:-[2-9A-HJKMNP-Z]{4}){3}\\)");

  private SealedNumber() {}

  static Optional<String> in(byte[] file) {
    return NUMBER
        .matcher(new String(file, StandardCharsets.ISO_8859_1))
        .results()
        .map(MatchResult::group)
        .map(group -> group.substring(1, group.length() - 1))
        .flatMap(number -> Signatures.NUMBER.read(number).stream())
        .findFirst();
  }
}
