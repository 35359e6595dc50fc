package org.porchlight.programs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.porchlight.platform.editions.Edition;

/** What the files say, before anybody has made sense of it; nobody may change it. */
record Sources(
    ObjectNode reasons,
    ObjectNode documentTypes,
    ObjectNode requirements,
    Map<String, ObjectNode> programs) {

  static final String REASONS = "reasons.yaml";
  static final String TYPES = "document-types.yaml";
  static final String REQUIREMENTS = "requirements.yaml";

  /** The same with what administrators wrote over it, and with what they added. */
  Sources with(Collection<Edition> editions) {
    Sources copy = copy();
    editions.forEach(
        edition ->
            CatalogueKind.of(edition.kind())
                .ifPresent(kind -> copy.put(kind, edition.thing(), edition.content())));
    return copy;
  }

  /** The same, with one thing as it may be written. */
  Sources with(CatalogueKind kind, String id, JsonNode content) {
    Sources copy = copy();
    copy.put(kind, id, content);
    return copy;
  }

  Optional<ObjectNode> find(CatalogueKind kind, String id) {
    return Optional.ofNullable(
        switch (kind) {
          case PROGRAMS -> programs.get(id);
          case REQUIREMENTS -> (ObjectNode) requirements.get(id);
          case DOCUMENT_TYPES -> (ObjectNode) documentTypes.get(id);
        });
  }

  Set<String> ids(CatalogueKind kind) {
    if (kind == CatalogueKind.PROGRAMS) {
      return programs.keySet();
    }
    Set<String> ids = new TreeSet<>();
    (kind == CatalogueKind.REQUIREMENTS ? requirements : documentTypes)
        .fieldNames()
        .forEachRemaining(ids::add);
    return ids;
  }

  Catalogue read() {
    ProgramReader reader =
        new ProgramReader(
            new Entry(REASONS, "", reasons),
            new Entry(TYPES, "", documentTypes),
            new Entry(REQUIREMENTS, "", requirements));
    return Catalogue.of(
        programs.entrySet().stream()
            .map(file -> reader.program(new Entry(file.getKey() + ".yaml", "", file.getValue())))
            .toList(),
        reader);
  }

  private void put(CatalogueKind kind, String id, JsonNode content) {
    ObjectNode whole = find(kind, id).orElseGet(() -> begun(kind));
    whole.setAll((ObjectNode) content);
    switch (kind) {
      case PROGRAMS -> programs.replace(id, whole);
      case REQUIREMENTS -> requirements.set(id, whole);
      case DOCUMENT_TYPES -> documentTypes.set(id, whole);
    }
  }

  /** Whatever is wrong with a document may be wrong with a new kind of it, too. */
  private ObjectNode begun(CatalogueKind kind) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    if (kind == CatalogueKind.DOCUMENT_TYPES) {
      ArrayNode all = whole.putArray("reasons");
      reasons.fieldNames().forEachRemaining(all::add);
    }
    return whole;
  }

  private Sources copy() {
    Map<String, ObjectNode> copied = new LinkedHashMap<>();
    programs.forEach((id, node) -> copied.put(id, node.deepCopy()));
    return new Sources(reasons, documentTypes.deepCopy(), requirements.deepCopy(), copied);
  }
}
