package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Enrolment;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Clocks;
import org.porchlight.programs.Programs;

/** By when things are to be done: the program's clocks in the branch's days. */
@ApplicationScoped
class DueDates {

  private static final int FARTHEST_DAYS = 366;

  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Clock clock;

  /** The earliest day that a client may be given to answer. */
  LocalDate toAsk(Enrolment enrolment) {
    Clocks clocks = clocks(enrolment);
    return clocks.lastDay(today(enrolment), clocks.verificationDays(), branch(enrolment));
  }

  /**
   * The day that staff chose, on an open day; the earliest where they chose none.
   *
   * @throws Problem {@code due-too-early} or {@code due-too-late}
   */
  LocalDate toAsk(Enrolment enrolment, @Nullable LocalDate chosen) {
    if (chosen == null) {
      return toAsk(enrolment);
    }
    LocalDate earliest = today(enrolment).plusDays(clocks(enrolment).verificationDays());
    return within(enrolment, chosen, earliest);
  }

  /** The day that the client chose, but never less time than they may have. */
  LocalDate toPromise(Enrolment enrolment, @Nullable LocalDate promised) {
    LocalDate least = toAsk(enrolment);
    return promised == null || promised.isBefore(least)
        ? least
        : clocks(enrolment).moved(promised, branch(enrolment));
  }

  /** The day it was moved to: never less time than the client was to have from the first day. */
  LocalDate toMove(ChecklistItem item, LocalDate chosen) {
    Enrolment enrolment = item.enrolment();
    LocalDate asked = LocalDate.ofInstant(item.askedAt(), branch(enrolment).timeZone());
    LocalDate least = asked.plusDays(clocks(enrolment).verificationDays());
    LocalDate today = today(enrolment);
    return within(enrolment, chosen, least.isBefore(today) ? today : least);
  }

  private LocalDate within(Enrolment enrolment, LocalDate chosen, LocalDate earliest) {
    if (chosen.isBefore(earliest)) {
      throw Problem.of(ChecklistProblem.DUE_TOO_EARLY)
          .with("earliest", earliest)
          .field("dueOn", "too-early");
    }
    LocalDate latest = today(enrolment).plusDays(FARTHEST_DAYS);
    if (chosen.isAfter(latest)) {
      throw Problem.of(ChecklistProblem.DUE_TOO_LATE)
          .with("latest", latest)
          .field("dueOn", "too-late");
    }
    return clocks(enrolment).moved(chosen, branch(enrolment));
  }

  /** The item's own day or, when the turn comes back to the client too late for it, a later one. */
  LocalDate backToClient(ChecklistItem item) {
    Enrolment enrolment = item.enrolment();
    Clocks clocks = clocks(enrolment);
    LocalDate least = clocks.lastDay(today(enrolment), clocks.retakeDays(), branch(enrolment));
    return least.isAfter(item.dueOn()) ? least : item.dueOn();
  }

  /** By when staff have done what they took on. */
  LocalDate toAct(Enrolment enrolment) {
    Clocks clocks = clocks(enrolment);
    return clocks.lastDay(today(enrolment), clocks.actionDays(), branch(enrolment));
  }

  LocalDate today(Enrolment enrolment) {
    return branch(enrolment).today(clock);
  }

  private Clocks clocks(Enrolment enrolment) {
    return programs.require(enrolment.program()).clocks();
  }

  private Branch branch(Enrolment enrolment) {
    return branches.get(enrolment.client().branchId());
  }
}
