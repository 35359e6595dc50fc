package org.porchlight.programs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an administrator may write over. */
enum CatalogueKind {
  PROGRAMS,
  REQUIREMENTS,
  DOCUMENT_TYPES;

  /** As addresses and editions have it, in kebab case. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<CatalogueKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(CatalogueKind::code).toList();
  }

  /** What an administrator may set of one, as JSON. */
  ObjectNode editable(ObjectNode whole) {
    ObjectNode editable = whole.deepCopy().retain(keys());
    return this == PROGRAMS || editable.has("retired") ? editable : editable.put("retired", false);
  }

  private List<String> keys() {
    return switch (this) {
      case PROGRAMS -> List.of("alias", "name", "summary", "clocks", "ifNothing", "requirements");
      case REQUIREMENTS ->
          List.of("name", "ask", "why", "ifNothing", "documentTypes", "without", "retired");
      case DOCUMENT_TYPES -> List.of("name", "hint", "validDays", "keptFor", "retired");
    };
  }
}
