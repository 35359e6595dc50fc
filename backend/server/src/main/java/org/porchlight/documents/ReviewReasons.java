package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.DocumentType;
import org.porchlight.programs.Programs;
import org.porchlight.programs.ReviewReason;

/** Why a document may be sent back: what the program's files give for its type. */
@ApplicationScoped
class ReviewReasons {

  @Inject Programs programs;

  /** Those of its type or, where nobody said which it is, of all types that would do. */
  List<ReviewReason> of(Document document) {
    return types(document)
        .filter(
            type -> document.documentType() == null || type.id().equals(document.documentType()))
        .flatMap(type -> type.reasons().stream())
        .distinct()
        .toList();
  }

  /** The reason that was given, in plain words. */
  Optional<String> text(Document document, Language language) {
    return types(document)
        .flatMap(type -> type.reasons().stream())
        .filter(reason -> reason.id().equals(document.reason()))
        .map(reason -> reason.text().in(language))
        .findFirst();
  }

  /**
   * @throws Problem {@code reason-unknown} where sending back has none of the reasons it may have,
   *     or accepting has any
   */
  void require(Document document, ReviewDecision decision, @Nullable String reason) {
    boolean fits =
        decision == ReviewDecision.ACCEPT
            ? reason == null
            : of(document).stream()
                .anyMatch(known -> known.id().equals(reason) && explains(known, decision));
    if (!fits) {
      throw Problem.of(DocumentProblem.REASON_UNKNOWN).field("reason", "not-valid");
    }
  }

  private static boolean explains(ReviewReason reason, ReviewDecision decision) {
    return reason.decisions().stream().anyMatch(known -> known.name().equals(decision.name()));
  }

  private Stream<DocumentType> types(Document document) {
    return programs.find(document.program()).stream()
        .flatMap(program -> program.requirement(document.requirement()).stream())
        .flatMap(requirement -> requirement.documentTypes().stream());
  }
}
