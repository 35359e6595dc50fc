package org.porchlight.programs;

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
    boolean movesOffClosedDays) {}
