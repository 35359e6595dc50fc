package org.porchlight.programs;

import java.util.Map;
import org.porchlight.platform.web.Language;

/** One text in every language. */
public record Texts(Map<Language, String> byLanguage) {

  static Texts same(String text) {
    return new Texts(Map.of(Language.EN, text, Language.FR, text, Language.ES, text));
  }

  public String in(Language language) {
    return byLanguage.get(language);
  }
}
