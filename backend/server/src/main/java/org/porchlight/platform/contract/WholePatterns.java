package org.porchlight.platform.contract;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A pattern in Java is of the whole text, in JSON Schema of any part of it: here it says which. */
final class WholePatterns {

  /** Of what must not be blank, which any part of it shows. */
  private static final String SOMETHING = "\\S";

  private WholePatterns() {}

  static void complete(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(WholePatterns::complete);
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(Operation::getParameters)
        .flatMap(parameters -> Stream.ofNullable(parameters).flatMap(List::stream))
        .map(Parameter::getSchema)
        .forEach(WholePatterns::complete);
  }

  private static void complete(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(SOMETHING) && !pattern.startsWith("^")) {
      schema.pattern("^(?:" + pattern + ")$");
    }
    Stream.ofNullable(schema.getProperties())
        .flatMap(fields -> fields.values().stream())
        .forEach(WholePatterns::complete);
    Stream.ofNullable(schema.getItems()).forEach(WholePatterns::complete);
  }
}
