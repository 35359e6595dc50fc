package org.porchlight.clients;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: lower case, no accents, single spaces. */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
