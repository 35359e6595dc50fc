package org.porchlight.programs;

import java.time.LocalDate;
import org.porchlight.branches.Branch;

/**
 * How long things take on a program: calendar days, counted in the branch's time zone, ending with
 * the local day. The defaults' legal sources: 7 CFR 273.2 and 273.10-14 for SNAP, 42 CFR 435.912
 * and 435.916 for Medicaid.
 *
 * @param decisionDays from filing to the office's decision
 * @param expeditedDays the same, for those who cannot wait
 * @param verificationDays the least that a client gets to answer a verification request
 * @param retakeDays the least that a client gets when the turn comes back to them
 * @param actionDays until staff have done what they took on for a client
 * @param reviewDays until staff have looked at a document
 * @param actOnDays until a reported change is acted on
 * @param renewalDays that a client gets for a renewal form
 * @param reconsiderationDays after a lapse in which a late renewal still counts
 * @param movesOffClosedDays whether a last day on which the branch is closed moves to the next open
 *     one
 */
public record Clocks(
    int decisionDays,
    int expeditedDays,
    int verificationDays,
    int retakeDays,
    int actionDays,
    int reviewDays,
    int actOnDays,
    int renewalDays,
    int reconsiderationDays,
    boolean movesOffClosedDays) {

  /**
   * The last day of a period of calendar days, the start day itself not counted; on a closed day,
   * the next open one where the program says so.
   */
  public LocalDate lastDay(LocalDate start, int days, Branch branch) {
    return moved(start.plusDays(days), branch);
  }

  /** That day or, where the program says so, the next on which the branch is open. */
  public LocalDate moved(LocalDate day, Branch branch) {
    return movesOffClosedDays ? branch.nextOpenDay(day) : day;
  }
}
