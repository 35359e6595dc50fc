package org.porchlight.confirmations;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number on a receipt, {@code PL-XXXX-XXXX}, made to be read out over the telephone.
 *
 * <p>Its 31 symbols leave out what is easily confused (0, 1, I, L, O). Seven are random; the last
 * is chosen so that the sum of all eight, each times its place (1 to 8), is a multiple of 31. As 31
 * is prime, any one wrong symbol and any swap of two different neighbours breaks that sum.
 */
final class ConfirmationNumber {

  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  /** 8 times 4 leaves 1 modulo 31, so multiplying by 4 divides by the last place's weight. */
  private static final int LAST_WEIGHT_INVERSE = 4;

  private static final int SYMBOLS = 8;
  private static final int LONGEST_INPUT = 40;
  private static final String PREFIX = "PL";

  private ConfirmationNumber() {}

  static String random(RandomGenerator random) {
    StringBuilder symbols = new StringBuilder(SYMBOLS);
    for (int i = 0; i < SYMBOLS - 1; i++) {
      symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    int rest = Math.floorMod(-weighted(symbols), ALPHABET.length());
    return dashed(
        symbols.append(ALPHABET.charAt(rest * LAST_WEIGHT_INVERSE % ALPHABET.length())).toString());
  }

  /**
   * The number that somebody typed or read out, in its one written form; empty when it cannot be
   * one. Lower case, spaces, missing dashes and a missing prefix are forgiven.
   */
  static Optional<String> read(String typed) {
    if (typed.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
    String symbols = bare.startsWith(PREFIX) ? bare.substring(PREFIX.length()) : bare;
    boolean known =
        symbols.length() == SYMBOLS && symbols.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return known && weighted(symbols) % ALPHABET.length() == 0
        ? Optional.of(dashed(symbols))
        : Optional.empty();
  }

  private static int weighted(CharSequence symbols) {
    int sum = 0;
    for (int i = 0; i < symbols.length(); i++) {
      sum += (i + 1) * ALPHABET.indexOf(symbols.charAt(i));
    }
    return sum;
  }

  private static String dashed(String symbols) {
    return PREFIX + "-" + symbols.substring(0, 4) + "-" + symbols.substring(4);
  }
}
