package org.porchlight.branches;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A branch as clients know it: how to reach it, and when.
 *
 * @param phone E.164
 * @param callsFrom the numbers the office calls from, E.164
 * @param openDays ISO weekdays, 1 is Monday
 * @param opensAt on the branch's clock, such as {@code 08:00}
 */
public record Office(
    @Schema(examples = "Lakeside") String name,
    @Schema(examples = "+14165550140") String phone,
    List<String> callsFrom,
    @Schema(examples = "40 Sample Road, Toronto") String address,
    @Schema(examples = "America/Toronto") String timeZone,
    List<Integer> openDays,
    @JsonFormat(pattern = "HH:mm") @Schema(examples = "08:00") LocalTime opensAt,
    @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:00") LocalTime closesAt,
    @Schema(examples = "lakeside@example.org") String email) {

  public static Office of(Branch branch) {
    BranchTerms terms = branch.terms();
    return new Office(
        terms.name(),
        terms.phone(),
        terms.callsFrom(),
        terms.address(),
        terms.timeZone(),
        terms.openDays(),
        terms.opensAt(),
        terms.closesAt(),
        terms.email());
  }
}
