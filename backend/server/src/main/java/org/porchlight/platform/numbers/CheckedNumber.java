package org.porchlight.platform.numbers;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A kind of number made to be read out over the telephone, such as {@code PL-XXXX-XXXX}.
 *
 * <p>Its 31 symbols leave out what is easily confused (0, 1, I, L, O). All but the last are random;
 * the last is chosen so that the sum of all, each times its place (from 1), is a multiple of 31. As
 * 31 is prime, any one wrong symbol and any swap of two different neighbours breaks that sum.
 *
 * @param prefix two letters that say what it is the number of
 * @param groups of four symbols each, at most seven
 */
public record CheckedNumber(String prefix, int groups) {

  public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int GROUP = 4;
  private static final int LONGEST_INPUT = 40;

  /** One that nobody can guess the next of. */
  public String random(RandomGenerator random) {
    StringBuilder symbols = new StringBuilder(symbols());
    for (int i = 0; i < symbols() - 1; i++) {
      symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    int rest = Math.floorMod(-weighted(symbols), ALPHABET.length());
    symbols.append(ALPHABET.charAt(rest * lastWeightInverse() % ALPHABET.length()));
    return dashed(symbols.toString());
  }

  /**
   * The number that somebody typed or read out, in its one written form; empty when it cannot be
   * one. Lower case, spaces, missing dashes and a missing prefix are forgiven.
   */
  public Optional<String> read(String typed) {
    if (typed.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
    boolean prefixed = bare.length() > symbols() && bare.startsWith(prefix);
    String symbols = prefixed ? bare.substring(prefix.length()) : bare;
    boolean known =
        symbols.length() == symbols() && symbols.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return known && weighted(symbols) % ALPHABET.length() == 0
        ? Optional.of(dashed(symbols))
        : Optional.empty();
  }

  private int symbols() {
    return groups * GROUP;
  }

  /** What it takes to divide by the last place's weight, modulo 31. */
  private int lastWeightInverse() {
    BigInteger modulus = BigInteger.valueOf(ALPHABET.length());
    return BigInteger.valueOf(symbols()).modInverse(modulus).intValueExact();
  }

  private static int weighted(CharSequence symbols) {
    int sum = 0;
    for (int i = 0; i < symbols.length(); i++) {
      sum += (i + 1) * ALPHABET.indexOf(symbols.charAt(i));
    }
    return sum;
  }

  private String dashed(String symbols) {
    StringBuilder number = new StringBuilder(prefix);
    for (int i = 0; i < symbols.length(); i += GROUP) {
      number.append('-').append(symbols, i, i + GROUP);
    }
    return number.toString();
  }
}
