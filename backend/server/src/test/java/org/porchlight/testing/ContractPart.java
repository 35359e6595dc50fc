package org.porchlight.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What the contract says of one operation, with everything that this refers to and nothing else: to
 * hold a request against the whole of it takes many times as long.
 *
 * @param path as the contract writes it
 */
record ContractPart(String verb, String path) {

  private static final String PARAMETER = "\\{[^}]*}";
  private static final JsonNode WHOLE = read();

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(Contract.DOCUMENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Empty where there is none.
   *
   * @param path as it was asked for, without a query
   */
  static Optional<ContractPart> of(String verb, String path) {
    return WHOLE
        .path("paths")
        .propertyStream()
        .filter(entry -> path.matches(entry.getKey().replaceAll(PARAMETER, "[^/]+")))
        // What is written out goes before what could be anything.
        .min(Comparator.comparing(entry -> entry.getKey().replaceAll(PARAMETER, "\uffff")))
        .filter(entry -> entry.getValue().has(verb.toLowerCase(Locale.ROOT)))
        .map(entry -> new ContractPart(verb.toLowerCase(Locale.ROOT), entry.getKey()));
  }

  /** A document of its own, as JSON. */
  String document() {
    ObjectNode document = ((ObjectNode) WHOLE).objectNode();
    WHOLE
        .propertyStream()
        .filter(entry -> !Set.of("paths", "components").contains(entry.getKey()))
        .forEach(entry -> document.set(entry.getKey(), entry.getValue()));
    JsonNode item = WHOLE.path("paths").path(path);
    ObjectNode kept = document.putObject("paths").putObject(path);
    kept.set(verb, item.path(verb));
    if (item.has("parameters")) {
      kept.set("parameters", item.path("parameters"));
    }
    ObjectNode components = document.putObject("components");
    components.set("securitySchemes", WHOLE.path("components").path("securitySchemes"));
    referred(kept).forEach(place -> copy(place, components));
    return document.toString();
  }

  private static void copy(String place, ObjectNode components) {
    String[] parts = place.split("/");
    components.withObject("/" + parts[2]).set(parts[3], WHOLE.at(place.substring(1)));
  }

  /** Places such as {@code #/components/schemas/Document}, those that they refer to among them. */
  private static Set<String> referred(JsonNode from) {
    Set<String> found = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>(Set.of(from));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isTextual()
          && node.textValue().startsWith("#/components/")
          && found.add(node.textValue())) {
        open.push(WHOLE.at(node.textValue().substring(1)));
      }
      StreamSupport.stream(node.spliterator(), false).forEach(open::push);
    }
    return found;
  }
}
