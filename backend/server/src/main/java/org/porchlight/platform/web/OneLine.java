package org.porchlight.platform.web;

/** What a name may be made of, a person's or a branch's: one line that can be read. */
public final class OneLine {

  // Control characters, and those that turn the direction of what follows them.
  private static final String REFUSED =
      "\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069";

  private static final String BLANK =
      " \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

  /**
   * At least one visible character; written so that browsers' patterns understand it, too. What is
   * blank comes before it and nothing else does: each character can be read in one way only, so
   * that even a name of a megabyte is looked at in a moment.
   */
  public static final String PATTERN =
      "[" + BLANK + "]*[^" + BLANK + REFUSED + "][^" + REFUSED + "]*";

  /** The same, or nothing yet: of a form that somebody is still filling in. */
  public static final String OR_EMPTY = "[^" + REFUSED + "]*";

  /**
   * Several lines, or nothing yet; one class of characters, so that no text is too long to look at.
   */
  public static final String OR_LINES =
      "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*";

  private OneLine() {}
}
