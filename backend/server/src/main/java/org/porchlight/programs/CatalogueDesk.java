package org.porchlight.programs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import java.util.UUID;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.editions.ThingId;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Writes over the files: whatever is written goes with all the rest, and is an edition more. */
@ApplicationScoped
class CatalogueDesk {

  /** Of one kind: all of them are read for every page. */
  private static final int MOST = 300;

  @Inject Editions editions;
  @Inject Programs programs;
  @Inject CatalogueBoard board;
  @Inject ObjectMapper json;

  /** One that the files do not have, called by the first of its English words. */
  CatalogueEditionView add(CatalogueKind kind, CatalogueChange wanted, UUID by) {
    ObjectNode content = content(kind, wanted);
    editions.alone(kind.code(), "");
    Sources stands = stands();
    Set<String> ids = stands.ids(kind);
    if (ids.size() >= MOST) {
      throw Problem.of(CatalogueProblem.CATALOGUE_FULL).with("max", MOST);
    }
    String id = ThingId.of(content.at("/name/en").textValue(), "other", ids);
    check(stands, kind, id, content);
    return board.show(kind, editions.after(0, kind.code(), id, content, by));
  }

  /**
   * The same again changes nothing, also for whoever sends it twice since they had no answer.
   *
   * @throws NotFoundException where there is no such thing
   */
  CatalogueEditionView change(CatalogueKind kind, String id, CatalogueChange wanted, UUID by) {
    int number = editions.alone(kind.code(), id);
    Sources stands = stands();
    ObjectNode now = kind.editable(stands.find(kind, id).orElseThrow(NotFoundException::new));
    ObjectNode content = content(kind, wanted);
    if (content.equals(now)) {
      return board.history(kind, id).getFirst();
    }
    if (number != wanted.edition()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE)
          .with("thing", board.history(kind, id).getFirst());
    }
    check(stands, kind, id, content);
    return board.show(kind, editions.after(number, kind.code(), id, content, by));
  }

  private Sources stands() {
    return programs.files().with(editions.latest(CatalogueKind.codes()));
  }

  private ObjectNode content(CatalogueKind kind, CatalogueChange wanted) {
    Record terms = wanted.terms(kind);
    if (terms == null) {
      throw Problem.of(CatalogueProblem.CATALOGUE_NOT_VALID).field(field(kind), "missing");
    }
    return json.valueToTree(terms);
  }

  private static void check(Sources stands, CatalogueKind kind, String id, ObjectNode content) {
    try {
      stands.with(kind, id, content).read();
    } catch (ProgramFileException e) {
      throw refused(kind, id, e);
    }
  }

  private static Problem refused(CatalogueKind kind, String id, ProgramFileException e) {
    String whole = kind == CatalogueKind.PROGRAMS ? "" : id + ".";
    if (e.file().equals(file(kind, id)) && e.path().startsWith(whole)) {
      String path = e.path().substring(whole.length());
      return Problem.of(CatalogueProblem.CATALOGUE_NOT_VALID)
          .field(field(kind) + "." + path, "not-valid");
    }
    boolean requirement = e.file().equals(Sources.REQUIREMENTS);
    return Problem.of(CatalogueProblem.STILL_NEEDED)
        .with("by", requirement ? e.path().replaceAll("\\..*", "") : e.file().replace(".yaml", ""))
        .field(field(kind) + ".retired", "not-valid");
  }

  private static String file(CatalogueKind kind, String id) {
    return switch (kind) {
      case PROGRAMS -> id + ".yaml";
      case REQUIREMENTS -> Sources.REQUIREMENTS;
      case DOCUMENT_TYPES -> Sources.TYPES;
    };
  }

  private static String field(CatalogueKind kind) {
    return switch (kind) {
      case PROGRAMS -> "program";
      case REQUIREMENTS -> "requirement";
      case DOCUMENT_TYPES -> "documentType";
    };
  }
}
