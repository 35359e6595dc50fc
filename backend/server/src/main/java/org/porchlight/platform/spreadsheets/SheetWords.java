package org.porchlight.platform.spreadsheets;

import java.util.Collection;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.porchlight.platform.web.Language;

/** What stands in the headings of spreadsheets, and in cells that are no data. */
public final class SheetWords {

  private final ResourceBundle words;

  private SheetWords(ResourceBundle words) {
    this.words = words;
  }

  public static SheetWords in(Language language) {
    return new SheetWords(
        ResourceBundle.getBundle(
            "sheets.words",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * @param key such as {@code clients.name}
   * @return the key's last part where there are no words for it, such as a kind's own name
   */
  public String say(String key) {
    return words.containsKey(key) ? words.getString(key) : key.replaceAll(".*[.-]", "");
  }

  /** Several that have words, as one cell. */
  public String list(String prefix, Collection<?> several) {
    return several.stream().map(one -> say(prefix + one)).collect(Collectors.joining(", "));
  }
}
