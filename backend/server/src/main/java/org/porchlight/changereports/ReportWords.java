package org.porchlight.changereports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.reporting.ChangeKind;

/** The words in which a change is signed and proven, in every language, read at start. */
@Startup
@Singleton
class ReportWords {

  private final Map<Language, JsonNode> words = new EnumMap<>(Language.class);

  ReportWords() {
    for (Language language : Language.values()) {
      words.put(language, read("/changereports/" + language.code() + ".yaml"));
      for (ChangeKind kind : ChangeKind.values()) {
        kind(kind, language);
      }
    }
  }

  String kind(ChangeKind kind, Language language) {
    return word(language, "kinds", kind.name());
  }

  /** What a field is called, by its path in the change. */
  String label(String path, Language language) {
    return word(language, "fields", path);
  }

  String choice(Enum<?> choice, Language language) {
    return word(language, "values", choice.getDeclaringClass().getSimpleName(), choice.name());
  }

  String yesOrNo(boolean yes, Language language) {
    return word(language, "values", "YesNo", String.valueOf(yes));
  }

  /** A sentence of what is signed. */
  String statement(String key, Language language, String... namesAndValues) {
    return filled(word(language, "statement", key), namesAndValues);
  }

  /** A sentence of the proof. */
  String proof(String key, Language language, String... namesAndValues) {
    return filled(word(language, "proof", key), namesAndValues);
  }

  static String day(LocalDate day, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  static String filled(String words, String... namesAndValues) {
    String filled = words;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return filled;
  }

  private String word(Language language, String... path) {
    JsonNode node = Objects.requireNonNull(words.get(language));
    for (String part : path) {
      node = node.path(part);
    }
    if (!node.isTextual()) {
      throw new IllegalStateException(
          "changereports/%s.yaml has no %s".formatted(language.code(), String.join(".", path)));
    }
    return node.asText();
  }

  private static JsonNode read(String resource) {
    try (InputStream file = ReportWords.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(file, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
