package org.porchlight.confirmations;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.porchlight.platform.numbers.CheckedNumber;

/** The number on a receipt, {@code PL-XXXX-XXXX}. */
final class ConfirmationNumber {

  static final String ALPHABET = CheckedNumber.ALPHABET;

  private static final CheckedNumber NUMBER = new CheckedNumber("PL", 2);

  private ConfirmationNumber() {}

  static String random(RandomGenerator random) {
    return NUMBER.random(random);
  }

  /**
   * The number that somebody typed or read out, in its one written form; empty when it cannot be
   * one. Lower case, spaces, missing dashes and a missing prefix are forgiven.
   */
  static Optional<String> read(String typed) {
    return NUMBER.read(typed);
  }
}
