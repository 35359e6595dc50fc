package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.DocumentType;
import org.porchlight.programs.Programs;
import org.porchlight.reviewreasons.ReviewReason;
import org.porchlight.reviewreasons.ReviewReasons;

/** Why a document may be sent back, and the words in which a client was told why it was. */
@ApplicationScoped
class ReasonBoard {

  @Inject ReviewReasons reasons;
  @Inject Programs programs;

  /** The words that the client was told; none where it was not sent back. */
  Optional<String> text(Decision decision, Language language) {
    return decision
        .told()
        .map(told -> told.in(language))
        .or(() -> textOfFiles(decision.reason(), language));
  }

  // Decisions from before their words were kept have none.
  private Optional<String> textOfFiles(@Nullable String reason, Language language) {
    return programs.reasons().stream()
        .filter(known -> known.id().equals(reason))
        .map(known -> known.text().in(language))
        .findFirst();
  }

  /** Those offered for its type or, where nobody said which it is, for any type that would do. */
  List<ReviewReason> of(Document document) {
    Set<String> types =
        programs.find(document.program()).stream()
            .flatMap(program -> program.everRequirement(document.requirement()).stream())
            .flatMap(requirement -> requirement.everyType())
            .map(DocumentType::id)
            .filter(type -> document.documentType() == null || type.equals(document.documentType()))
            .collect(Collectors.toSet());
    return reasons.all().stream().filter(reason -> reason.isOfferedFor(types)).toList();
  }

  /**
   * What the client is told; nothing where it is accepted.
   *
   * @throws Problem {@code reason-unknown} where sending back has none of the reasons it may have,
   *     or accepting has any; {@code reason-changed} where the worker saw other words
   */
  @Nullable ReviewReason given(Document document, Verdict verdict) {
    if (verdict.decision() == ReviewDecision.ACCEPT && verdict.reason() == null) {
      return null;
    }
    ReviewReason reason =
        of(document).stream()
            .filter(known -> known.id().equals(verdict.reason()))
            .filter(known -> explains(known, verdict.decision()))
            .findFirst()
            .orElseThrow(
                () -> Problem.of(DocumentProblem.REASON_UNKNOWN).field("reason", "not-valid"));
    Integer seen = verdict.reasonVersion();
    if (seen != null && seen != reason.version()) {
      throw Problem.of(DocumentProblem.REASON_CHANGED);
    }
    return reason;
  }

  private static boolean explains(ReviewReason reason, ReviewDecision decision) {
    return reason.decisions().stream().anyMatch(known -> known.name().equals(decision.name()));
  }
}
