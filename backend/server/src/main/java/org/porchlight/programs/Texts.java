package org.porchlight.programs;

import java.util.Map;
import org.porchlight.platform.web.Language;

/** One text in every language. */
public record Texts(Map<Language, String> byLanguage) {

  public String in(Language language) {
    return byLanguage.get(language);
  }
}
