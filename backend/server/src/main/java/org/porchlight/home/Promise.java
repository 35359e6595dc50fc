package org.porchlight.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which the office wants to be done; once it has passed it is late, and no day is named.
 */
record Promise(@Nullable LocalDate by, @Nullable Boolean late) {

  static final Promise NONE = new Promise(null, null);

  static Promise of(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return NONE;
    }
    return day.isBefore(today) ? new Promise(null, true) : new Promise(day, null);
  }
}
