package org.porchlight.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are each wrong in one place. */
final class Spoiled {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Spoiled() {}

  /** The sample, with each of its values in turn replaced by some that its schema does not take. */
  static Stream<String> bodies(JsonNode schema, JsonNode sample) {
    return Stream.concat(
        Stream.of("[]", "3", "\"x\"", "{", "nonsense", sample + "}", "[".repeat(9000)),
        values(schema, sample).stream().map(JsonNode::toString));
  }

  private static List<JsonNode> values(JsonNode any, JsonNode sample) {
    JsonNode schema = resolved(any);
    return switch (sample) {
      case ObjectNode object -> objects(schema, object);
      case ArrayNode list -> lists(schema, list);
      default ->
          sample.isTextual() ? texts(schema) : sample.isNumber() ? numbers(schema) : truths();
    };
  }

  /** Of several shapes the first, as in the sample. */
  private static JsonNode resolved(JsonNode any) {
    JsonNode whole = Route.resolved(any);
    JsonNode first = whole.has("oneOf") ? whole.path("oneOf") : whole.path("anyOf");
    return first.isMissingNode() ? whole : Route.resolved(first.get(0));
  }

  private static List<JsonNode> objects(JsonNode schema, ObjectNode sample) {
    List<JsonNode> wrong = new ArrayList<>();
    wrong.add(sample.deepCopy().put("nobodyKnowsThis", true));
    for (JsonNode name : schema.path("required")) {
      wrong.add(sample.deepCopy().without(name.asText()));
      wrong.add(sample.deepCopy().putNull(name.asText()));
    }
    sample
        .properties()
        .forEach(
            field -> {
              JsonNode its = schema.path("properties").path(field.getKey());
              wrong.add(
                  sample.deepCopy().set(field.getKey(), JSON.arrayNode().add(JSON.arrayNode())));
              for (JsonNode value : values(its, field.getValue())) {
                wrong.add(sample.deepCopy().set(field.getKey(), value));
              }
            });
    return wrong;
  }

  private static List<JsonNode> lists(JsonNode schema, ArrayNode sample) {
    List<JsonNode> wrong = new ArrayList<>(List.of(JSON.objectNode(), JSON.textNode("x")));
    JsonNode item = sample.get(0);
    if (!schema.path("uniqueItems").asBoolean()) {
      ArrayNode tooMany = JSON.arrayNode();
      for (int i = 0; i <= schema.path("maxItems").asInt(); i++) {
        tooMany.add(item);
      }
      wrong.add(tooMany);
    }
    if (schema.path("minItems").asInt() > 0) {
      wrong.add(JSON.arrayNode());
    }
    values(schema.path("items"), item).forEach(value -> wrong.add(JSON.arrayNode().add(value)));
    wrong.add(JSON.arrayNode().addNull());
    return wrong;
  }

  private static List<JsonNode> texts(JsonNode schema) {
    List<JsonNode> wrong =
        new ArrayList<>(
            List.of(
                JSON.textNode("a\u0000b"),
                JSON.objectNode(),
                JSON.numberNode(5),
                JSON.numberNode(0.5),
                JSON.booleanNode(true)));
    if (schema.has("enum") || schema.has("format")) {
      wrong.add(JSON.textNode("nonsense"));
    } else {
      wrong.add(JSON.textNode("+1".repeat(1 + schema.path("maxLength").asInt(20))));
    }
    return wrong;
  }

  private static List<JsonNode> numbers(JsonNode schema) {
    return List.of(
        JSON.objectNode(),
        JSON.textNode("many"),
        JSON.textNode(schema.path("minimum").asText("1")),
        JSON.textNode(""),
        JSON.booleanNode(true),
        JSON.numberNode(1.0001),
        JSON.numberNode(schema.path("maximum").asLong(Long.MAX_VALUE - 1) + 1),
        JSON.numberNode(schema.path("minimum").asLong(Long.MIN_VALUE + 1) - 1));
  }

  private static List<JsonNode> truths() {
    return List.of(
        JSON.objectNode(), JSON.textNode("maybe"), JSON.textNode("true"), JSON.numberNode(1));
  }
}
