package org.porchlight.changereports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.reporting.ChangeKind;

/** What happens to a report of a change, once the office has it. */
public sealed interface ChangeReportEvent {

  UUID clientId();

  UUID changeReportId();

  ChangeKind changeKind();

  /** Whoever did it; nobody where it came about by itself. */
  @Nullable UUID byAccountId();

  /**
   * @param actBy the last day for the office to act on it
   */
  record ChangeReported(
      UUID clientId,
      UUID changeReportId,
      ChangeKind changeKind,
      String number,
      LocalDate actBy,
      UUID byAccountId)
      implements ChangeReportEvent {}

  record ChangeCorrected(
      UUID clientId,
      UUID changeReportId,
      ChangeKind changeKind,
      int revision,
      String number,
      UUID byAccountId)
      implements ChangeReportEvent {}

  record ChangeWithdrawn(
      UUID clientId, UUID changeReportId, ChangeKind changeKind, String number, UUID byAccountId)
      implements ChangeReportEvent {}

  record ChangeReviewStarted(
      UUID clientId, UUID changeReportId, ChangeKind changeKind, UUID byAccountId)
      implements ChangeReportEvent {}

  record ChangeProofAsked(
      UUID clientId, UUID changeReportId, ChangeKind changeKind, UUID itemId, UUID byAccountId)
      implements ChangeReportEvent {}

  /** Whatever was asked to prove it is there, or need not be any more. */
  record ChangeProofReceived(
      UUID clientId, UUID changeReportId, ChangeKind changeKind, @Nullable UUID byAccountId)
      implements ChangeReportEvent {}

  record ChangeApplied(
      UUID clientId,
      UUID changeReportId,
      ChangeKind changeKind,
      LocalDate effectiveOn,
      UUID byAccountId)
      implements ChangeReportEvent {}

  /** The record stays as it is. */
  record ChangeTurnedDown(
      UUID clientId, UUID changeReportId, ChangeKind changeKind, UUID byAccountId)
      implements ChangeReportEvent {}
}
