package org.porchlight.confirmations;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.porchlight.platform.web.Language;

/** What a confirmation says on paper, read at start. */
@Singleton
class ConfirmationWords {

  /** In one language; the titles are by kind. */
  record PaperWords(
      Map<String, String> kinds,
      String proof,
      Map<String, String> facts,
      String yes,
      String late) {}

  private final Map<String, PaperWords> words;

  ConfirmationWords() {
    try (InputStream file = ConfirmationWords.class.getResourceAsStream("/confirmations.yaml")) {
      words = new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Language language : Language.values()) {
      in(language);
    }
  }

  PaperWords in(Language language) {
    return Objects.requireNonNull(words.get(language.code()));
  }

  String title(Language language, ConfirmationKind kind) {
    Map<String, String> kinds = in(language).kinds();
    return Objects.requireNonNull(kinds.getOrDefault(kind.name(), kinds.get("OTHER")));
  }
}
