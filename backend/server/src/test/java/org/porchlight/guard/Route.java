package org.porchlight.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.porchlight.testing.Contract;

/** An operation of {@code openapi.yaml}; what is tried on each of them is tried on a new one. */
record Route(String verb, String path, JsonNode operation) {

  private static final JsonNode DOCUMENT = read();

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Contract.DOCUMENT.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Route> all() {
    return DOCUMENT.path("paths").properties().stream()
        .flatMap(path -> of(path.getKey(), path.getValue()));
  }

  private static Stream<Route> of(String path, JsonNode item) {
    return item.properties().stream()
        .map(verb -> new Route(verb.getKey().toUpperCase(Locale.ROOT), path, verb.getValue()));
  }

  /** Those that not everybody may use. */
  static Stream<Route> guarded() {
    return all().filter(route -> !route.roles().isEmpty());
  }

  /** Those that name a thing in their path. */
  static Stream<Route> ofThings() {
    return all().filter(route -> route.path.contains("{"));
  }

  /** Who may use it; nobody named: everybody. */
  List<String> roles() {
    return operation
        .path("security")
        .path(0)
        .path("bearer")
        .valueStream()
        .map(JsonNode::asText)
        .toList();
  }

  /** The schema of its JSON body. */
  Optional<JsonNode> body() {
    JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(schema));
  }

  /** Of the body that it takes. */
  Optional<String> mediaType() {
    return operation.at("/requestBody/content").propertyStream().map(Map.Entry::getKey).findFirst();
  }

  /** Its parameters in the path, the query or a header. */
  Stream<JsonNode> parameters(String in) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(one -> one.path("in").asText().equals(in));
  }

  /** A schema with what it refers to, of which it may say more. */
  static JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    if (reference.isEmpty()) {
      return schema;
    }
    ObjectNode whole = resolved(DOCUMENT.at(reference.substring(1))).deepCopy();
    whole.setAll((ObjectNode) schema);
    whole.remove("$ref");
    return whole;
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
