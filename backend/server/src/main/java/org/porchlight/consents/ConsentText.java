package org.porchlight.consents;

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
import org.porchlight.signatures.StatementSubject;
import org.porchlight.signatures.SubjectKind;

/** What clients agree to, read at start: a missing word stops the start. */
@Singleton
class ConsentText {

  private static final String FILE = "/consents/electronic-business.yaml";

  private final JsonNode file = read();

  ConsentText() {
    for (Language language : Language.values()) {
      if (words(language).path("paragraphs").isEmpty()) {
        throw new IllegalStateException(FILE + " has nothing in " + language);
      }
      affirmationSaid(language);
    }
  }

  /** Goes up with each new wording. */
  int version() {
    return file.path("version").asInt();
  }

  /**
   * What that client agrees to.
   *
   * @param position how many steps of theirs there were before, and one
   * @param phone the office's, for whoever would rather have paper
   */
  Statement statement(Client client, Language language, int position, String phone) {
    JsonNode words = words(language);
    Statement statement =
        Statement.of(
                client,
                language,
                new StatementSubject(SubjectKind.ELECTRONIC_BUSINESS, client.id(), position))
            .titled(word(words, "title"))
            .affirming(word(words, "affirmation"));
    for (JsonNode part : words.path("paragraphs")) {
      statement =
          statement.paragraph(word(part, "heading"), word(part, "text").replace("{phone}", phone));
    }
    return statement;
  }

  /** In place of the affirmation, for whoever was read it and does not see it. */
  String affirmationSaid(Language language) {
    return word(words(language), "affirmation-said");
  }

  private JsonNode words(Language language) {
    return file.path(language.code());
  }

  private static String word(JsonNode words, String key) {
    JsonNode word = words.path(key);
    if (!word.isTextual()) {
      throw new IllegalStateException(FILE + " lacks a " + key);
    }
    return word.asText();
  }

  private static JsonNode read() {
    try (InputStream in = ConsentText.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
