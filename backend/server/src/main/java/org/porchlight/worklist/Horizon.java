package org.porchlight.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.porchlight.branches.Branch;

/** Now, and when the branch's day and week end; a week ends with its Sunday. */
record Horizon(Instant now, Instant endOfToday, Instant endOfWeek) {

  static Horizon of(Branch branch, Clock clock) {
    LocalDate today = branch.today(clock);
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Horizon(clock.instant(), branch.endOf(today), branch.endOf(sunday));
  }
}
