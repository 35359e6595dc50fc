package org.porchlight.programs;

import java.util.List;
import java.util.Optional;

/**
 * What must be shown to be eligible.
 *
 * @param id in kebab case, such as {@code earned-income}
 * @param name what staff call it
 * @param ask what the client calls it, such as "What you earn"
 * @param why it is asked
 * @param documentTypes any one of which will do
 * @param without what to do with none of them; the first is what is usual
 */
public record Requirement(
    String id,
    Texts name,
    Texts ask,
    Texts why,
    IfNothing ifNothing,
    List<DocumentType> documentTypes,
    List<Without> without) {

  static Requirement dropped(String id, IfNothing ifNothing) {
    Texts bare = Texts.same(id);
    return new Requirement(id, bare, bare, bare, ifNothing, List.of(), List.of());
  }

  public Optional<DocumentType> documentType(String documentTypeId) {
    return documentTypes.stream().filter(type -> type.id().equals(documentTypeId)).findFirst();
  }
}
