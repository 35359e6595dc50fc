package org.porchlight.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose number it is. What a number may be is what the Social Security Administration, the Internal
 * Revenue Service and Service Canada say of theirs; others differ from place to place.
 */
public enum IdentifierKind {
  SSN("(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}", "$1-$2-$3", true),
  /** For taxes, of those who have no Social Security number. */
  ITIN("9\\d{2}(5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])\\d{4}", "$1-$2-$3", true),
  /** Canada's; its last digit checks the others. */
  SIN("(?!0{9})[0-79]\\d{8}", "$1 $2 $3", true),
  MEDICAID(Shape.ANY, "", true),
  /** Of an agency's own case: all of a household may have the same. */
  AGENCY_CASE(Shape.ANY, "", false),
  /** Whatever its label says. */
  OTHER(Shape.ANY, "", false);

  private static final class Shape {
    private static final String ANY = "(?=.*\\d)[A-Z0-9]{4,30}";
  }

  private static final Pattern BETWEEN = Pattern.compile("[\\s./\\u2010-\\u2015-]");
  private static final int MOST_SHOWN = 4;

  private final Pattern pattern;
  private final String groups;
  private final boolean ofOnePerson;

  IdentifierKind(String pattern, String groups, boolean ofOnePerson) {
    this.pattern = Pattern.compile(pattern);
    this.groups = groups;
    this.ofOnePerson = ofOnePerson;
  }

  /** The number without what stands between its parts; empty where it cannot be one of these. */
  Optional<String> read(String typed) {
    String bare = BETWEEN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    return pattern.matcher(bare).matches() && (this != SIN || checks(bare))
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** As it is printed on a card. */
  String written(String number) {
    return switch (this) {
      case SSN, ITIN -> number.replaceFirst("(.{3})(.{2})(.{4})", groups);
      case SIN -> number.replaceFirst("(.{3})(.{3})(.{3})", groups);
      case MEDICAID, AGENCY_CASE, OTHER -> number;
    };
  }

  /** What lists show: the last four, and never more than half of it. */
  String ending(String number) {
    return number.substring(number.length() - Math.min(MOST_SHOWN, number.length() / 2));
  }

  /** Whether two who have the same may be the same person. */
  boolean ofOnePerson() {
    return ofOnePerson;
  }

  /** Luhn's sum: of every second digit twice, less nine where that has two digits. */
  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10) * (i % 2 + 1);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
  }
}
