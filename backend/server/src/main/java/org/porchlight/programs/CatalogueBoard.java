package org.porchlight.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.editions.Editors;
import org.porchlight.programs.CatalogueResource.CatalogueView;

/** Shows what there is and was, with who wrote it. */
@ApplicationScoped
class CatalogueBoard {

  @Inject Editions editions;
  @Inject Programs programs;
  @Inject Editors editors;
  @Inject ObjectMapper json;

  CatalogueView all() {
    List<Edition> latest = editions.latest(CatalogueKind.codes());
    Sources stands = programs.files().with(latest);
    Shown shown = new Shown(latest, names(latest));
    return new CatalogueView(
        list(CatalogueKind.PROGRAMS, stands, shown),
        list(CatalogueKind.REQUIREMENTS, stands, shown),
        list(CatalogueKind.DOCUMENT_TYPES, stands, shown));
  }

  /** The latest first, at most 100 and the files' own; empty where there is no such thing. */
  List<CatalogueEditionView> history(CatalogueKind kind, String id) {
    List<Edition> written = editions.history(kind.code(), id);
    Map<UUID, String> names = names(written);
    return Stream.concat(
            written.stream().map(edition -> view(kind, edition, names)),
            programs.files().find(kind, id).stream().map(node -> view(kind, id, node, null, null)))
        .toList();
  }

  CatalogueEditionView show(CatalogueKind kind, Edition edition) {
    return view(kind, edition, names(List.of(edition)));
  }

  private record Shown(List<Edition> latest, Map<UUID, String> names) {

    Map<String, Edition> of(CatalogueKind kind) {
      return latest.stream()
          .filter(edition -> edition.kind().equals(kind.code()))
          .collect(Collectors.toMap(Edition::thing, Function.identity()));
    }
  }

  private List<CatalogueEditionView> list(CatalogueKind kind, Sources stands, Shown shown) {
    Map<String, Edition> written = shown.of(kind);
    return stands.ids(kind).stream()
        .map(
            id ->
                view(kind, id, stands.find(kind, id).orElseThrow(), written.get(id), shown.names()))
        .toList();
  }

  private CatalogueEditionView view(CatalogueKind kind, Edition edition, Map<UUID, String> names) {
    ObjectNode whole =
        programs
            .files()
            .find(kind, edition.thing())
            .map(ObjectNode::deepCopy)
            .orElseGet(JsonNodeFactory.instance::objectNode);
    whole.setAll((ObjectNode) edition.content());
    return view(kind, edition.thing(), whole, edition, names);
  }

  private CatalogueEditionView view(
      CatalogueKind kind,
      String id,
      ObjectNode whole,
      @Nullable Edition edition,
      @Nullable Map<UUID, String> names) {
    ObjectNode terms = kind.editable(whole);
    return new CatalogueEditionView(
        id,
        edition == null ? 0 : edition.number(),
        kind == CatalogueKind.PROGRAMS ? terms(terms, ProgramTerms.class) : null,
        kind == CatalogueKind.REQUIREMENTS ? terms(terms, RequirementTerms.class) : null,
        kind == CatalogueKind.DOCUMENT_TYPES ? terms(terms, DocumentTypeTerms.class) : null,
        edition == null ? null : edition.at(),
        edition == null || names == null ? null : names.get(edition.byAccountId()));
  }

  private <T> T terms(ObjectNode node, Class<T> type) {
    try {
      return json.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<UUID, String> names(Collection<Edition> written) {
    return editors.names(written.stream().map(Edition::byAccountId).collect(Collectors.toSet()));
  }
}
