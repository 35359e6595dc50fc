package org.porchlight.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.reporting.ChangeKind;

/** What is due, in the branch's days. */
@Schema(name = "Calendar")
record CalendarView(
    @Schema(examples = "2026-03-05") LocalDate today,
    @Schema(description = "The earliest first, at most 50.") List<CalendarDate> dates) {

  /** One day on which something is due, and what it leads to. */
  record CalendarDate(
      CalendarDateKind kind,
      @Schema(examples = "2026-03-12") LocalDate on,
      @Schema(description = "From today; negative once it has passed.", examples = "7")
          int daysLeft,
      @Schema(examples = "Food benefits") @Nullable String programName,
      @Schema(description = "In the client's words.", examples = "What you earn")
          @Nullable String requirementName,
      @Nullable ChangeKind changeKind,
      @Nullable UUID checklistItemId,
      @Nullable UUID changeReportId,
      @Nullable UUID enrolmentId) {}

  /** What is due on a day. */
  enum CalendarDateKind {
    /** Proof that was asked. */
    PROOF_DUE,
    /** Proof of a change, by the day that the client promised. */
    PROOF_PROMISED,
    /** A change that is begun, and that a program must hear of. */
    REPORT_DUE,
    REMINDER,
    RENEWAL_DUE,
    /** Benefits are decided for until then. */
    PERIOD_ENDS
  }
}
