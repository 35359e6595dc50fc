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
import org.porchlight.clients.Channel;
import org.porchlight.platform.web.Language;

/** The words as they are delivered, read at start: a missing one stops the start. */
@Singleton
class MessageFiles {

  private final Map<Language, JsonNode> words = new EnumMap<>(Language.class);

  MessageFiles() {
    for (Language language : Language.values()) {
      words.put(language, read("/notifications/" + language.code() + ".yaml"));
      closing(language);
    }
    Wording.all().forEach(this::words);
  }

  Words words(Wording wording) {
    String key = wording.template().key();
    Language language = wording.language();
    return wording.channel() == Channel.TEXT
        ? new Words(null, word(language, key, "text"))
        : new Words(word(language, key, "subject"), word(language, key, "email"));
  }

  /** How every email to a client ends. */
  String closing(Language language) {
    return word(language, "closing", "");
  }

  private String word(Language language, String key, String part) {
    JsonNode node = Objects.requireNonNull(words.get(language)).path(key);
    JsonNode word = part.isEmpty() ? node : node.path(part);
    if (!word.isTextual()) {
      throw new IllegalStateException(
          "notifications/%s.yaml has no %s %s".formatted(language.code(), key, part));
    }
    return word.asText().strip();
  }

  private static JsonNode read(String resource) {
    try (InputStream file = MessageFiles.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(file, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
