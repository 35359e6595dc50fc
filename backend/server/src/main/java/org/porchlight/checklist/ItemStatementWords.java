package org.porchlight.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.Statement;

/** The words around what a client states; read at start: a missing one stops the start. */
@Singleton
class ItemStatementWords {

  private static final String FILE = "/checklist/item-statement.yaml";

  private final JsonNode words = read();

  ItemStatementWords() {
    for (Language language : Language.values()) {
      word(language, "title");
      word(language, "instead");
      word(language, "stated");
    }
  }

  /** As it is signed. */
  Statement statement(
      ItemStatement written, Client client, Language language, String requirement, String program) {
    String instead =
        word(language, "instead")
            .replace("{requirement}", requirement)
            .replace("{program}", program);
    return Statement.of(client, language, written.subject())
        .titled(word(language, "title"))
        .paragraph(instead)
        .paragraph(word(language, "stated"), written.text())
        .underPenaltyOfPerjury();
  }

  private String word(Language language, String key) {
    JsonNode word = words.path(language.code()).path(key);
    if (!word.isTextual()) {
      throw new IllegalStateException(FILE + " has no " + key + " in " + language);
    }
    return word.asText();
  }

  private static JsonNode read() {
    try (InputStream in = ItemStatementWords.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
