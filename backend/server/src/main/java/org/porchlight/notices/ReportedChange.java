package org.porchlight.notices;

import java.time.LocalDate;

/**
 * The report that a notice answers.
 *
 * @param receivedOn in the branch's time zone
 * @param number of its confirmation
 */
public record ReportedChange(LocalDate receivedOn, String number) {}
