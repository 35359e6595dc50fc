package org.porchlight.uploads;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What a client called a file, made fit to be shown to people. It is never a key, a path or a
 * header: those are made from our own ids and from the kind that the bytes have.
 */
public final class FileName {

  private static final int LONGEST = 120;
  private static final int LONGEST_ENDING = 10;
  private static final int JOINER = 0x200D;

  private FileName() {}

  /** The name without folders, control and direction characters; empty where nothing is left. */
  public static Optional<String> clean(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    StringBuilder shown = new StringBuilder();
    last.codePoints().filter(FileName::showable).forEach(shown::appendCodePoint);
    String composed =
        Normalizer.normalize(shown, Normalizer.Form.NFC)
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+", "")
            .strip();
    return composed.isEmpty() ? Optional.empty() : Optional.of(shortened(composed));
  }

  /** Joiners hold emoji together; all other invisible characters can only mislead. */
  private static boolean showable(int c) {
    return c == JOINER
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int kept = LONGEST - 1 - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + "\u2026" + ending;
  }
}
