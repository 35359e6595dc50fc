package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SubjectKind;

/** Receives what was signed, and takes back what is withdrawn; each with a receipt. */
@ApplicationScoped
class SubmissionDesk {

  @Inject ChangeReports reports;
  @Inject Advisor advisor;
  @Inject ProofDesk proof;
  @Inject Confirmations confirmations;
  @Inject SignedVersions versions;
  @Inject SignatureDesk signatures;
  @Inject Event<ChangeReportEvent> events;
  @Inject Clock clock;

  /**
   * Signed for the first time it is received, at the moment at which it was signed; signed again,
   * it is corrected; and what staff took down and sent has its signature from then on.
   *
   * @param report complete, and held by this transaction
   */
  Confirmation receive(ChangeReport report, Signature signature) {
    return report.unsigned()
        ? signedAfterwards(report, signature.number())
        : receive(report, signature.number(), signature.byAccountId(), signature.signedAt());
  }

  private Confirmation signedAfterwards(ChangeReport report, String signature) {
    report.signAfterwards(signature);
    reports.flush();
    Subject subject = Subject.ofChange(report.id(), report.kind()).withSignature(signature);
    return confirmations.issue(
        new NewConfirmation(
            report.client().id(),
            ConfirmationKind.CHANGE_SIGNED,
            report.actBy().map(subject::withCheckBy).orElse(subject)));
  }

  /** What staff took down by telephone is received, and not signed yet. */
  Confirmation receiveUnsigned(ChangeReport report, UUID byAccountId) {
    return receive(report, null, byAccountId, clock.instant());
  }

  private Confirmation receive(
      ChangeReport report, @Nullable String signature, UUID byAccountId, Instant at) {
    boolean first = report.revision() == 0;
    Advisor.Situation situation = advisor.situation(report.client());
    Optional<LocalDate> reportBy =
        first
            ? advisor.duties(situation, report.kind(), Advisor.Days.of(report.answers())).reportBy()
            : report.reportBy();
    @Nullable Boolean onTime =
        first
            ? reportBy.map(day -> !dayOf(at, situation).isAfter(day)).orElse(null)
            : report.onTime();
    LocalDate actBy =
        report.actBy().orElseGet(() -> advisor.actBy(situation, dayOf(at, situation)));
    Subject subject = subject(report, reportBy.orElse(null), onTime).withCheckBy(actBy);
    Confirmation confirmation =
        confirmations.issue(
            new NewConfirmation(
                report.client().id(),
                first ? ConfirmationKind.CHANGE_REPORTED : ConfirmationKind.CHANGE_CORRECTED,
                signature == null ? subject : subject.withSignature(signature)));
    Signed signed =
        new Signed(
            confirmation.number(),
            signature,
            byAccountId,
            at,
            reportBy.orElse(null),
            onTime,
            actBy);
    ChangeReportEvent received = report.sign(signed);
    reports.flush();
    versions.persist(ChangeReportVersion.of(report, signed));
    events.fire(received);
    if (first) {
      proof.expect(report, situation, byAccountId);
      reports.flush();
    }
    return confirmation;
  }

  /**
   * @param report not over, and held by this transaction
   */
  Confirmation withdraw(ChangeReport report, @Nullable String reason, UUID byAccountId) {
    Confirmation confirmation =
        confirmations.issue(
            new NewConfirmation(
                report.client().id(),
                ConfirmationKind.CHANGE_WITHDRAWN,
                Subject.ofChange(report.id(), report.kind())));
    ChangeReportEvent withdrawn =
        report.withdraw(
            new ChangeReport.Withdrawal(confirmation.number(), reason),
            byAccountId,
            clock.instant());
    reports.flush();
    signatures.endRequests(SubjectKind.CHANGE_REPORT, report.id());
    events.fire(withdrawn);
    return confirmation;
  }

  private static LocalDate dayOf(Instant at, Advisor.Situation situation) {
    return LocalDate.ofInstant(at, situation.branch().timeZone());
  }

  private static Subject subject(
      ChangeReport report, @Nullable LocalDate reportBy, @Nullable Boolean onTime) {
    Subject subject = Subject.ofChange(report.id(), report.kind());
    return reportBy == null || onTime == null ? subject : subject.withDue(reportBy, onTime);
  }
}
