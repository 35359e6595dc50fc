package org.porchlight.programs.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** How the last day to report is counted. */
public enum ReportingDeadline {
  /** So many days after one learns of it, that day not counted. */
  WITHIN_DAYS,
  /** On that day of the month after the one in which it happened. */
  DAY_OF_NEXT_MONTH,
  END_OF_NEXT_MONTH,
  /** As soon as one can: no day is named. */
  RIGHT_AWAY,
  /** On the renewal form is early enough. */
  AT_RENEWAL,
  NONE;

  /**
   * The last day, before it moves off a closed one; empty where none is named. What is known ahead
   * need not be reported before it happens.
   */
  Optional<LocalDate> lastDay(int days, Happened happened) {
    return switch (this) {
      case WITHIN_DAYS -> Optional.of(happened.known().plusDays(days));
      case DAY_OF_NEXT_MONTH -> {
        YearMonth next = happened.nextMonth();
        yield Optional.of(next.atDay(Math.min(days, next.lengthOfMonth())));
      }
      case END_OF_NEXT_MONTH -> Optional.of(happened.nextMonth().atEndOfMonth());
      case AT_RENEWAL -> happened.renewal();
      case RIGHT_AWAY, NONE -> Optional.empty();
    };
  }
}
