package org.porchlight.platform.spreadsheets;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for something to calculate, or to run. */
final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern PARTS =
      Pattern.compile("([;\t]\\s*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private Formulas() {}

  /** As a spreadsheet shows it as text: with an apostrophe before it where it would run. */
  static String disarmed(String text) {
    return begins(text) ? "'" + text : text;
  }

  /**
   * The same for a file that a spreadsheet may part at other characters than it was written with.
   */
  static String disarmedInParts(String text) {
    return PARTS.matcher(disarmed(text)).replaceAll("$1'");
  }

  /** What {@link #disarmed} made of it, as it was. */
  static String asWritten(String text) {
    return text.startsWith("'") && begins(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean begins(String text) {
    String bare = text.stripLeading();
    return BEGINNINGS.indexOf(first(text)) >= 0 || BEGINNINGS.indexOf(first(bare)) >= 0;
  }

  private static int first(String text) {
    return text.isEmpty() ? -1 : text.charAt(0);
  }
}
