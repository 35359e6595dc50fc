package org.porchlight.platform.contract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Which fields of a body are always there, and that a request takes no other than it names. */
final class SchemaRules {

  private static final String PREFIX = "#/components/schemas/";

  private final ViewRecords records;
  private final OpenAPI document;
  private final Map<String, Schema> schemas;

  SchemaRules(IndexView index, OpenAPI document) {
    this.records = new ViewRecords(index);
    this.document = document;
    this.schemas = document.getComponents().getSchemas();
  }

  void complete() {
    // The usual example has nanoseconds, and some readers of YAML take it for a broken number.
    schemas.get("LocalTime").examples(List.of("08:00"));
    Discriminators.complete(schemas);
    Set<String> requests = reachedByRequests();
    schemas.forEach(
        (name, schema) -> {
          if (schema.getProperties() == null) {
            return;
          }
          if (requests.contains(name)) {
            schema.additionalPropertiesBoolean(false);
          } else {
            schema.required(always(name, schema));
          }
        });
  }

  private List<String> always(String name, Schema schema) {
    Set<String> known = schema.getProperties().keySet();
    // A page of anything always has its items, and a next only where there is one.
    Collection<String> always =
        name.startsWith("Page") ? List.of("items") : records.neverNull(name);
    return always.stream().filter(known::contains).sorted().toList();
  }

  private Set<String> reachedByRequests() {
    Set<String> reached = new HashSet<>();
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(Operation::getRequestBody)
        .filter(body -> body != null && body.getContent() != null)
        .flatMap(body -> body.getContent().getMediaTypes().values().stream())
        .forEach(type -> reach(type.getSchema(), reached));
    return reached;
  }

  private void reach(Schema schema, Set<String> reached) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
      String name = schema.getRef().substring(PREFIX.length());
      if (reached.add(name)) {
        reach(schemas.get(name), reached);
      }
    }
    parts(schema).forEach(part -> reach(part, reached));
  }

  private static Stream<Schema> parts(Schema schema) {
    Stream<Schema> fields =
        schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
    Stream<Schema> items = Stream.ofNullable(schema.getItems());
    Stream<Schema> all = Stream.ofNullable(schema.getAllOf()).flatMap(List::stream);
    Stream<Schema> one = Stream.ofNullable(schema.getOneOf()).flatMap(List::stream);
    Stream<Schema> any = Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream);
    return Stream.of(fields, items, all, one, any).flatMap(part -> part);
  }
}
