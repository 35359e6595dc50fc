package org.porchlight.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A value that a schema takes, made of the examples that it gives. */
final class Sample {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Sample() {}

  /** Of an object, with no more than it must have: what may be left out names other things. */
  static JsonNode least(JsonNode schema) {
    ObjectNode object = object(Route.resolved(schema));
    return object.retain(schema.path("required").valueStream().map(JsonNode::asText).toList());
  }

  static JsonNode of(JsonNode schema) {
    JsonNode whole = Route.resolved(schema);
    if (whole.has("anyOf")) {
      return of(whole.path("anyOf").get(0));
    } else if (whole.has("oneOf")) {
      return of(whole.path("oneOf").get(0));
    } else if (whole.has("examples")) {
      return whole.path("examples").get(0);
    } else if (whole.has("enum")) {
      return whole.path("enum").get(0);
    }
    return switch (whole.path("type").asText()) {
      case "object" -> object(whole);
      case "array" -> JSON.arrayNode().add(of(whole.path("items")));
      case "integer", "number" -> JSON.numberNode(whole.path("minimum").asInt(1));
      case "boolean" -> JSON.booleanNode(false);
      case "string" -> JSON.textNode(text(whole));
      default -> throw new AssertionError("There is no sample of " + whole);
    };
  }

  private static ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(field -> object.set(field.getKey(), of(field.getValue())));
    return object;
  }

  private static String text(JsonNode schema) {
    if (schema.path("format").asText().equals("uuid")) {
      return UUID.randomUUID().toString();
    } else if (schema.has("pattern") && !schema.path("pattern").asText().equals("\\S")) {
      throw new AssertionError("What has a pattern needs an example: " + schema);
    }
    return "x".repeat(Math.max(1, schema.path("minLength").asInt()));
  }
}
