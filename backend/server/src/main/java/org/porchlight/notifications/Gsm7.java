package org.porchlight.notifications;

/** How a text is counted: by the alphabet that every phone knows, GSM 03.38, where it will do. */
final class Gsm7 {

  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** Each of these is sent as two. */
  private static final String EXTENSION = "^{}\\[~]|€\f";

  /** What fits into one. */
  static final int ONE = 160;

  private static final int OF_SEVERAL = 153;
  private static final int ONE_OTHER = 70;
  private static final int OF_SEVERAL_OTHER = 67;

  private Gsm7() {}

  static boolean knows(String text) {
    return text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0);
  }

  /** What it takes up: septets where the alphabet has all of it, or else UTF-16 units. */
  static int length(String text) {
    return knows(text) ? text.chars().map(c -> BASIC.indexOf(c) >= 0 ? 1 : 2).sum() : text.length();
  }

  /** How many messages a gateway makes of it, each of which is paid for. */
  static int segments(String text) {
    int length = length(text);
    int one = knows(text) ? ONE : ONE_OTHER;
    int several = knows(text) ? OF_SEVERAL : OF_SEVERAL_OTHER;
    return length <= one ? 1 : (length + several - 1) / several;
  }
}
