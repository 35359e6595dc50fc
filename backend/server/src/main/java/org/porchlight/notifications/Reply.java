package org.porchlight.notifications;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody texts back. */
enum Reply {
  STOP,
  START,
  HELP,
  /** Words that mean nothing here. */
  OTHER;

  /**
   * By the whole message, without the space and the dots around it: "stop the payments" asks for
   * something else.
   */
  static Reply of(String text, NotificationsConfig.Replies words) {
    String word = bare(text);
    if (words.stop().contains(word)) {
      return STOP;
    } else if (words.start().contains(word)) {
      return START;
    }
    return words.help().contains(word) ? HELP : OTHER;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("^[^\\p{L}\\p{N}]{1,200}|[^\\p{L}\\p{N}]{1,200}$", "")
        .toUpperCase(Locale.ROOT);
  }
}
