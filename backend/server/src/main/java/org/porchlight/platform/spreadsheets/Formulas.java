package org.porchlight.platform.spreadsheets;

/** Text that a spreadsheet would take for something to calculate, or to run. */
final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  /** As a spreadsheet shows it as text: with an apostrophe before it where it would run. */
  static String disarmed(String text) {
    return begins(text) ? "'" + text : text;
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
