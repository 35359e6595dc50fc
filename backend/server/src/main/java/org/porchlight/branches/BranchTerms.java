package org.porchlight.branches;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What an administrator sets about a branch.
 *
 * @param timeZone an IANA name
 * @param phone the number that clients call, E.164
 * @param callsFrom the numbers that the office calls from, E.164, so that people pick up
 * @param openDays ISO weekdays, 1 is Monday; at least one
 * @param closedOn single days on which it is closed although the weekday is an open one
 */
public record BranchTerms(
    String name,
    String timeZone,
    String phone,
    List<String> callsFrom,
    String address,
    String email,
    List<Integer> openDays,
    LocalTime opensAt,
    LocalTime closesAt,
    List<LocalDate> closedOn) {

  private static final String NORTH_AMERICAN = "^\\+1(\\d{3})(\\d{3})(\\d{4})$";

  /** The number as people here say and dial it, "206-555-0100"; one of elsewhere stays E.164. */
  public String spokenPhone() {
    return phone.replaceAll(NORTH_AMERICAN, "$1-$2-$3");
  }
}
