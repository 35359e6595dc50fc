package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.notices.NoticePreview;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SubjectKind;

/** Decides on what was reported: the record says so from a day on, or stays as it is. */
@ApplicationScoped
class DecisionDesk {

  private static final int YEARS_BACK = 20;
  private static final int YEARS_AHEAD = 1;

  @Inject ChangeReports reports;
  @Inject RecordDesk record;
  @Inject SignatureDesk signatures;
  @Inject DecisionLetter letters;
  @Inject Branches branches;
  @Inject Event<ChangeReportEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  /** How a worker decides. */
  enum Outcome {
    APPLIED,
    NO_EFFECT
  }

  /**
   * @param report not over, and held by this transaction
   */
  void review(ChangeReport report) {
    ChangeReportEvent begun = report.review(caller.accountId(), clock.instant());
    reports.flush();
    events.fire(begun);
  }

  /** What a worker wants to decide; a day where it is applied. */
  record Decision(Outcome outcome, @Nullable LocalDate effectiveOn, String reason) {}

  /**
   * @param report not over, and held by this transaction
   */
  void decide(ChangeReport report, Decision decision) {
    // Whoever decides has looked: it was in review, be it for a moment.
    if (report.status() != ChangeReportStatus.IN_REVIEW) {
      review(report);
    }
    Ruling ruling = ruling(report, decision);
    LocalDate from = ruling.effectiveOn();
    ChangeReportEvent decided = from == null ? report.turnDown(ruling) : report.apply(ruling);
    reports.flush();
    signatures.endUnsignedRequests(SubjectKind.CHANGE_REPORT, report.id());
    if (from != null) {
      record.apply(report, from, caller);
    }
    events.fire(decided);
    letters.tell(report);
  }

  /**
   * The letter that the decision would send.
   *
   * @param report not over
   */
  NoticePreview preview(ChangeReport report, Decision decision) {
    return letters.preview(report, ruling(report, decision));
  }

  private Ruling ruling(ChangeReport report, Decision decision) {
    LocalDate from =
        decision.outcome() == Outcome.APPLIED ? effective(report, decision.effectiveOn()) : null;
    return new Ruling(from, decision.reason().strip(), caller.accountId(), clock.instant());
  }

  private LocalDate effective(ChangeReport report, @Nullable LocalDate day) {
    if (day == null) {
      throw Problem.of(ChangeProblem.EFFECTIVE_DAY_NEEDED).field("effectiveOn", "missing");
    }
    LocalDate today = branches.get(report.client().branchId()).today(clock);
    if (day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw Problem.of(RequestProblem.INVALID).field("effectiveOn", "too-far-away");
    }
    return day;
  }
}
