package org.porchlight.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.porchlight.platform.web.Language;

/** The words of every text and email, read at start: a missing one stops the start. */
@Singleton
class MessageWords {

  private static final String NORTH_AMERICAN = "^\\+1(\\d{3})(\\d{3})(\\d{4})$";

  private final Map<Language, JsonNode> words = new EnumMap<>(Language.class);

  MessageWords() {
    for (Language language : Language.values()) {
      words.put(language, read("/notifications/" + language.code() + ".yaml"));
      for (Template template : Template.values()) {
        check(language, template);
      }
    }
  }

  String text(Template template, Language language, Map<String, String> values) {
    return filled(word(language, template.key(), "text"), values);
  }

  String subject(Template template, Language language) {
    return word(language, template.key(), "subject");
  }

  /** With the office's phone number at its end. */
  String email(Template template, Language language, Map<String, String> values) {
    String closing = values.containsKey("phone") ? "\n" + word(language, "closing", "") : "";
    return filled(word(language, template.key(), "email") + closing, values);
  }

  private void check(Language language, Template template) {
    if (template.byEmail()) {
      subject(template, language);
      word(language, template.key(), "email");
    }
    word(language, "closing", "");
    if (template.byText()) {
      word(language, template.key(), "text");
    }
  }

  private String word(Language language, String key, String part) {
    JsonNode node = Objects.requireNonNull(words.get(language)).path(key);
    JsonNode word = part.isEmpty() ? node : node.path(part);
    if (!word.isTextual()) {
      throw new IllegalStateException(
          "notifications/%s.yaml has no %s %s".formatted(language.code(), key, part));
    }
    return word.asText();
  }

  private static String filled(String words, Map<String, String> values) {
    String filled = words;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", said(value.getKey(), value.getValue()));
    }
    return filled;
  }

  /**
   * A number as people here say and dial it: "206-555-0100"; one of another country stays E.164.
   */
  private static String said(String name, String value) {
    return name.equals("phone") ? value.replaceAll(NORTH_AMERICAN, "$1-$2-$3") : value;
  }

  private static JsonNode read(String resource) {
    try (InputStream file = MessageWords.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(file, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
