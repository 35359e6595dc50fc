package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.notices.Notice;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Decides on what was reported: the record says so from a day on, or stays as it is. */
@ApplicationScoped
class DecisionDesk {

  private static final int YEARS_BACK = 20;
  private static final int YEARS_AHEAD = 1;

  @Inject ChangeReports reports;
  @Inject RecordDesk record;
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

  /**
   * @param report not over, and held by this transaction
   * @return the letter that tells the client
   */
  Notice decide(
      ChangeReport report, Outcome outcome, @Nullable LocalDate effectiveOn, String reason) {
    // Whoever decides has looked: it was in review, be it for a moment.
    if (report.status() != ChangeReportStatus.IN_REVIEW) {
      review(report);
    }
    LocalDate from = outcome == Outcome.APPLIED ? effective(report, effectiveOn) : null;
    Ruling ruling = new Ruling(from, reason.strip(), caller.accountId(), clock.instant());
    ChangeReportEvent decided =
        switch (outcome) {
          case APPLIED -> report.apply(ruling);
          case NO_EFFECT -> report.turnDown(ruling);
        };
    reports.flush();
    if (from != null) {
      record.apply(report, from, caller);
    }
    events.fire(decided);
    return letters.tell(report);
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
