package org.porchlight.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be shown to be eligible.
 *
 * @param id in kebab case, such as {@code earned-income}
 * @param name what staff call it
 * @param ask what the client calls it, such as "What you earn"
 * @param why it is asked
 * @param documentTypes any one of which will do, and may be asked for
 * @param without what to do with none of them; the first is what is usual
 * @param retired whether it is not asked any more
 * @param retiredTypes which did once
 */
public record Requirement(
    String id,
    Texts name,
    Texts ask,
    Texts why,
    IfNothing ifNothing,
    List<DocumentType> documentTypes,
    List<Without> without,
    boolean retired,
    List<DocumentType> retiredTypes) {

  static Requirement dropped(String id, IfNothing ifNothing) {
    Texts bare = Texts.same(id);
    return new Requirement(id, bare, bare, bare, ifNothing, List.of(), List.of(), true, List.of());
  }

  /** The same, as it read when somebody was asked. */
  public Requirement reading(Texts asked, Texts because) {
    return new Requirement(
        id, name, asked, because, ifNothing, documentTypes, without, retired, retiredTypes);
  }

  /** For ids that come from our own rows: also one that is not asked for any more. */
  public Optional<DocumentType> documentType(String documentTypeId) {
    return everyType().filter(type -> type.id().equals(documentTypeId)).findFirst();
  }

  /** Those that may be asked for, then those that are not any more. */
  public Stream<DocumentType> everyType() {
    return Stream.concat(documentTypes.stream(), retiredTypes.stream());
  }
}
