package org.porchlight.programs.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a change was, in the branch's days.
 *
 * @param on when it happened, or will
 * @param learnedOn when the household learned of it
 * @param renewal the end of the period after which the program looks at everything again
 */
public record Happened(LocalDate on, LocalDate learnedOn, Optional<LocalDate> renewal) {

  /** The later of the two: from then on it is both true and known. */
  LocalDate known() {
    return learnedOn.isBefore(on) ? on : learnedOn;
  }

  YearMonth nextMonth() {
    return YearMonth.from(on).plusMonths(1);
  }
}
