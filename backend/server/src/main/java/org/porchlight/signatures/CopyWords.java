package org.porchlight.signatures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.porchlight.platform.web.Language;

/** The words of sealed copies in one language. */
record CopyWords(Language language, JsonNode words) {

  private static final Map<Language, CopyWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new CopyWords(language, read(language)));
    }
  }

  static CopyWords of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  String say(String key) {
    return text(words.path(key), key);
  }

  /** With one value put in for its name in braces. */
  String say(String key, String name, String value) {
    return say(key).replace("{" + name + "}", value);
  }

  /** The word for one value of an enum. */
  String say(String group, Enum<?> value) {
    return text(words.path(group).path(value.name()), group + " " + value);
  }

  private String text(JsonNode word, String key) {
    if (!word.isTextual()) {
      throw new IllegalStateException(
          "signatures/%s.yaml has no %s".formatted(language.code(), key));
    }
    return word.asText();
  }

  private static JsonNode read(Language language) {
    String resource = "/signatures/" + language.code() + ".yaml";
    try (InputStream file = CopyWords.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(file, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
