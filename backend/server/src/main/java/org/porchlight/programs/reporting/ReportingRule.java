package org.porchlight.programs.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.porchlight.branches.Branch;
import org.porchlight.programs.Clocks;
import org.porchlight.programs.Texts;

/**
 * What a program wants to hear of one kind of change.
 *
 * @param days of the deadline, where it counts any
 * @param onlyIf the condition that the law has, in words; the duty holds only then
 * @param why it matters
 * @param otherwise what happens if nobody reports it
 * @param source the law
 */
public record ReportingRule(
    ReportingDuty duty,
    ReportingDeadline deadline,
    int days,
    Optional<Texts> onlyIf,
    Texts why,
    Optional<Texts> otherwise,
    String source) {

  /** The last day to report, moved off closed days where the program says so. */
  public Optional<LocalDate> dueOn(Happened happened, Clocks clocks, Branch branch) {
    return deadline.lastDay(days, happened).map(day -> clocks.moved(day, branch));
  }
}
