package org.porchlight.platform.web;

import java.util.Locale;

/** A language that every page, text and email exists in. */
public enum Language {
  EN,
  FR,
  ES;

  /** The ISO 639-1 code, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(code());
  }

  /**
   * The first language of an {@code Accept-Language} value that is one of ours; English otherwise.
   */
  public static Language ofHeader(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 200) {
      return EN;
    }
    for (String part : acceptLanguage.split(",")) {
      String tag = part.strip().toLowerCase(Locale.ROOT);
      for (Language language : values()) {
        if (tag.startsWith(language.code())) {
          return language;
        }
      }
    }
    return EN;
  }
}
