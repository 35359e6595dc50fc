package org.porchlight.signatures.telephone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.porchlight.platform.web.Language;

/** What a worker says besides the statement, in one language. */
record ScriptWords(Language language, JsonNode words) {

  private static final Map<Language, ScriptWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new ScriptWords(language, read(language)));
    }
  }

  static ScriptWords of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * @param office its name
   * @param phone of the office, as people there say it
   */
  String say(ScriptPart part, String office, String phone) {
    JsonNode word = words.path(part.name());
    if (!word.isTextual()) {
      throw new IllegalStateException("telephone/" + language.code() + ".yaml lacks " + part);
    }
    return word.asText().strip().replace("{office}", office).replace("{phone}", phone);
  }

  private static JsonNode read(Language language) {
    String resource = "/telephone/" + language.code() + ".yaml";
    try (InputStream file = ScriptWords.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(file, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
