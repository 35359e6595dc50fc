package org.porchlight.clients;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Codes for people to read out: six random characters that say nothing about anybody, from an
 * alphabet without vowels (no words) and without characters that look or sound like another.
 */
final class Code {

  private static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXYZ";
  private static final int TRIES = 20;

  private Code() {}

  /**
   * @param prefix such as {@code CL}
   * @param taken whether somebody has that code already
   */
  static String random(String prefix, RandomGenerator random, Predicate<String> taken) {
    for (int i = 0; i < TRIES; i++) {
      String code = prefix + "-" + three(random) + "-" + three(random);
      if (!taken.test(code)) {
        return code;
      }
    }
    throw new IllegalStateException("No free code with the prefix " + prefix);
  }

  private static String three(RandomGenerator random) {
    StringBuilder three = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      three.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return three.toString();
  }

  /** The code as it is kept, whatever the case and spacing it was written with. */
  static String normalised(String written) {
    String bare = written.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
    return bare.matches("(CL|CASE)[0-9B-DF-HJ-NP-TV-Z]{6}")
        ? bare.replaceFirst("(.{3})(.{3})$", "-$1-$2")
        : written;
  }
}
