package org.porchlight.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Requirement;

/** A confirmation as its reader sees it. */
@Schema(name = "Confirmation")
public record ConfirmationView(
    @Schema(examples = "PL-7K4M-29XK") String number,
    ConfirmationKind kind,
    Instant at,
    SubjectView subject,
    List<SentTo> sentTo,
    @Nullable Instant updated) {

  /** What it is the receipt of; names are in the reader's language. */
  @Schema(name = "ConfirmationSubject")
  public record SubjectView(
      @Nullable UUID documentId,
      UUID itemId,
      @Schema(examples = "Proof of earned income") String requirementName,
      @Nullable Integer pages,
      @Schema(examples = "Food benefits") String programName,
      @Nullable LocalDate dueOn,
      @Nullable Boolean onTime,
      @Nullable LocalDate checkBy) {

    static SubjectView of(Subject subject, Programs programs, Language language) {
      return new SubjectView(
          subject.documentId(),
          subject.itemId(),
          requirementName(subject, programs, language),
          subject.pages(),
          programs
              .find(subject.program())
              .map(program -> program.name().in(language))
              .orElse(subject.program()),
          subject.dueOn(),
          subject.onTime(),
          subject.checkBy());
    }

    /** A receipt outlives the program's files: what they no longer name is shown by its id. */
    private static String requirementName(Subject subject, Programs programs, Language language) {
      return programs
          .find(subject.program())
          .flatMap((Program program) -> program.requirement(subject.requirement()))
          .map((Requirement requirement) -> requirement.name().in(language))
          .orElse(subject.requirement());
    }
  }

  public static ConfirmationView of(
      Confirmation confirmation, Programs programs, Language language) {
    return new ConfirmationView(
        confirmation.number(),
        confirmation.kind(),
        confirmation.at(),
        SubjectView.of(confirmation.subject(), programs, language),
        confirmation.sentTo(),
        confirmation.updatedAt());
  }
}
