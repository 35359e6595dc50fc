package org.porchlight.changereports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ItemStatus;
import org.porchlight.programs.reporting.ChangeKind;

/** A report of a change as its reader sees it. */
@Schema(name = "ChangeReport")
record ChangeReportView(
    UUID id,
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String clientCode,
    ChangeKind kind,
    @Schema(description = "PHONE: staff took it down.") ChangeChannel channel,
    ChangeReportState state,
    @Schema(examples = "[\"correct\", \"withdraw\", \"showProof\"]") List<String> allowed,
    Change change,
    @Schema(examples = "2026-03-04") @Nullable LocalDate learnedOn,
    @Schema(examples = "I look for another job.") @Nullable String note,
    @Schema(description = "Where in the form they were.", examples = "job-pay")
        @Nullable String page,
    ChangeProof proof,
    @Schema(description = "What takes the place of the change once it is signed.")
        @Nullable ChangeCorrection correction,
    Instant begunAt,
    Instant savedAt,
    @Schema(description = "When it was first signed; never another.") @Nullable Instant receivedAt,
    @Schema(description = "Of its first confirmation.", examples = "PL-7K4M-29XK")
        @Nullable String number,
    @Schema(
            description = "What it stands by as it is; absent: staff took it down, not signed yet.",
            examples = "SG-7K4M-29XK-84TW")
        @Nullable String signatureNumber,
    @Schema(description = "How often it was signed; 0 for a draft.", examples = "1") int revision,
    @Schema(
            description = "The first day by which a program has to hear of it.",
            examples = "2026-03-12")
        @Nullable LocalDate reportBy,
    @Schema(examples = "true") @Nullable Boolean onTime,
    @Schema(description = "The last day for the office to act on it.", examples = "2026-03-16")
        @Nullable LocalDate actBy,
    @Schema(description = "The member of staff who took it down.", examples = "Pat Sample")
        @Nullable String takenBy,
    @Nullable ChangeReview review,
    @Nullable ChangeDecision decision,
    @Nullable ChangeWithdrawal withdrawal,
    @Schema(description = "For staff: beside what is held true.")
        @Nullable List<Difference> differences,
    @Schema(examples = "3") int version) {

  /** Where a report stands, and whether that is for good. */
  record ChangeReportState(
      @Schema(examples = "SUBMITTED") ChangeReportStatus status,
      @Schema(examples = "false") boolean finished) {}

  /** What is to take the place of what was signed. */
  record ChangeCorrection(
      Change change,
      @Schema(examples = "2026-03-04") @Nullable LocalDate learnedOn,
      @Schema(examples = "I look for another job.") @Nullable String note,
      @Schema(examples = "job-pay") @Nullable String page,
      Instant savedAt) {}

  /** How proof of it stands. */
  record ChangeProof(
      ChangeProofState state,
      @Schema(description = "What the client said.") @Nullable ProofChoice choice,
      @Schema(description = "The day they promised.", examples = "2026-03-20")
          @Nullable LocalDate by,
      @Schema(
              description = "What would be proof, in the reader's words; absent: none is needed.",
              examples = "That your old job ended")
          @Nullable String requirementName,
      List<ProofItem> items) {}

  /** How proof of a change stands. */
  enum ChangeProofState {
    NOT_NEEDED,
    NOT_SAID,
    PROMISED,
    ASKED,
    NONE_AVAILABLE,
    RECEIVED,
    ACCEPTED
  }

  /** What is asked on the checklist to prove it. */
  record ProofItem(
      UUID checklistItemId,
      @Schema(examples = "That your old job ended") String requirementName,
      @Schema(examples = "2026-03-20") LocalDate dueOn,
      ItemStatus status) {}

  /** Who looks at it. */
  record ChangeReview(@Schema(examples = "Pat Sample") @Nullable String by, Instant since) {}

  /** What staff decided. */
  record ChangeDecision(
      @Schema(examples = "APPLIED") ChangeReportStatus outcome,
      @Schema(description = "From when on.", examples = "2026-04-01")
          @Nullable LocalDate effectiveOn,
      @Schema(examples = "From April on we count your new pay.") String reason,
      Instant decidedAt,
      @Schema(examples = "Pat Sample") @Nullable String decidedBy,
      @Schema(description = "The letter that tells of it; of several the one that counts.")
          @Nullable UUID noticeId) {}

  /** Taken back by whoever reported it. */
  record ChangeWithdrawal(
      Instant at, @Schema(examples = "I was wrong about it.") @Nullable String reason) {}

  /** One part of it beside what is held true. */
  record Difference(
      @Schema(description = "As in the change.", examples = "address.city") String field,
      @Schema(examples = "Toronto") @Nullable String was,
      @Schema(description = "Absent, and changed: it holds no longer.", examples = "Hamilton")
          @Nullable String becomes,
      @Schema(examples = "true") boolean changed) {}
}
