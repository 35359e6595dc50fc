package org.porchlight.signatures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/**
 * A statement as the bytes that are hashed: JSON as RFC 8785 lays it down, of composed (NFC) text
 * in UTF-8, with the names in order, no white space, and what is absent left out:
 *
 * <pre>{"affirmation":…,"client":…,"language":"fr","paragraphs":[{"heading":…,"text":…}],
 * "subject":{"id":…,"kind":…,"version":2},"title":…}</pre>
 */
final class CanonicalStatement {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private CanonicalStatement() {}

  static String of(Statement statement) {
    Map<String, Object> whole = new TreeMap<>();
    whole.put("affirmation", composed(statement.affirmation()));
    whole.put("client", statement.clientCode());
    whole.put("language", statement.language().code());
    whole.put(
        "paragraphs", statement.paragraphs().stream().map(CanonicalStatement::paragraph).toList());
    whole.put(
        "subject",
        new TreeMap<>(
            Map.of(
                "id", statement.subject().id().toString(),
                "kind", statement.subject().kind().name(),
                "version", statement.subject().version())));
    whole.put("title", composed(statement.title()));
    try {
      return JSON.writeValueAsString(whole);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hash(Statement statement) {
    return sha256(of(statement).getBytes(StandardCharsets.UTF_8));
  }

  /** The statement that those bytes are of. */
  static Statement read(UUID clientId, String canonical) {
    try {
      JsonNode whole = JSON.readTree(canonical);
      JsonNode subject = whole.path("subject");
      List<Statement.Paragraph> paragraphs = new ArrayList<>();
      for (JsonNode one : whole.path("paragraphs")) {
        paragraphs.add(
            new Statement.Paragraph(absent(one.path("heading")), one.path("text").asText()));
      }
      return new Statement(
          clientId,
          whole.path("client").asText(),
          Language.ofHeader(whole.path("language").asText()),
          new StatementSubject(
              SubjectKind.valueOf(subject.path("kind").asText()),
              UUID.fromString(subject.path("id").asText()),
              subject.path("version").asInt()),
          whole.path("title").asText(),
          paragraphs,
          whole.path("affirmation").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> paragraph(Statement.Paragraph paragraph) {
    Map<String, Object> part = new TreeMap<>();
    if (paragraph.heading() != null) {
      part.put("heading", composed(paragraph.heading()));
    }
    part.put("text", composed(paragraph.text()));
    return part;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static @Nullable String absent(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
