package org.porchlight.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;
import org.porchlight.programs.reporting.ChangeKind;

/** A confirmation as its reader sees it. */
@Schema(name = "Confirmation")
public record ConfirmationView(
    @Schema(examples = "PL-7K4M-29XK") String number,
    ConfirmationKind kind,
    Instant at,
    SubjectView subject,
    List<SentToView> sentTo,
    @Schema(description = "What went wrong since, the earliest first.")
        List<ConfirmationUpdate> updates,
    @Nullable Instant updated) {

  /** A contact that it goes to, and how far it got. */
  @Schema(name = "SentTo")
  public record SentToView(
      @Schema(examples = "TEXT") String channel,
      @Schema(examples = "•••0187") String masked,
      CopyStatus status,
      @Schema(description = "When it got there; absent while it is queued.") @Nullable Instant at) {

    static SentToView of(SentTo copy) {
      return new SentToView(copy.channel(), copy.masked(), copy.status(), copy.at());
    }
  }

  /** What it is the receipt of; names are in the reader's language. */
  @Schema(name = "ConfirmationSubject")
  public record SubjectView(
      @Nullable UUID documentId,
      @Nullable UUID itemId,
      @Schema(examples = "Proof of earned income") @Nullable String requirementName,
      @Nullable Integer pages,
      @Schema(examples = "Food benefits") @Nullable String programName,
      @Nullable LocalDate dueOn,
      @Nullable Boolean onTime,
      @Nullable LocalDate checkBy,
      @Schema(
              description = "How many of the pages are of files that the client had sent before.",
              examples = "1")
          @Nullable Integer pagesSentBefore,
      @Schema(
              description =
                  "Where it came through an upload link: what whoever sent it call themselves.",
              examples = "Mill Street Bakery, payroll")
          @Nullable String senderName,
      @Schema(
              description = "Of the signature that it was done with.",
              examples = "SG-7K4M-29XK-84TW")
          @Nullable String signatureNumber,
      @Schema(description = "Of a receipt for a reported change.") @Nullable UUID changeReportId,
      @Nullable ChangeKind changeKind,
      @Schema(
              description = "What the client did of their plan.",
              examples = "Ask the bakery for the form")
          @Nullable String step) {

    static SubjectView of(Subject subject, Programs programs, Caller reader) {
      return new SubjectView(
          subject.documentId(),
          subject.itemId(),
          requirementName(subject, programs, reader),
          subject.pages(),
          programName(subject.program(), programs, reader),
          subject.dueOn(),
          subject.onTime(),
          subject.checkBy(),
          subject.pagesSentBefore(),
          subject.senderName(),
          subject.signatureNumber(),
          subject.changeReportId(),
          subject.changeKind(),
          subject.step());
    }

    private static @Nullable String requirementName(
        Subject subject, Programs programs, Caller reader) {
      return subject.program() == null || subject.requirement() == null
          ? null
          : programs.requirementName(subject.program(), subject.requirement(), reader);
    }

    private static @Nullable String programName(
        @Nullable String program, Programs programs, Caller reader) {
      return program == null
          ? null
          : programs.find(program).map(found -> found.name().in(reader.language())).orElse(program);
    }
  }

  public static ConfirmationView of(Confirmation confirmation, Programs programs, Caller reader) {
    return new ConfirmationView(
        confirmation.number(),
        confirmation.kind(),
        confirmation.at(),
        SubjectView.of(confirmation.subject(), programs, reader),
        confirmation.sentTo().stream().map(SentToView::of).toList(),
        confirmation.updates(),
        confirmation.updatedAt());
  }
}
