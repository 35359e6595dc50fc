package org.porchlight.branches;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch as staff see it. */
@Schema(name = "Branch")
record BranchView(
    UUID id,
    @Schema(examples = "Lakeside") String name,
    @Schema(examples = "America/Toronto") String timeZone,
    @Schema(examples = "+14165550140") String phone,
    List<String> callsFrom,
    @Schema(examples = "40 Sample Road, Toronto") String address,
    @Schema(examples = "lakeside@example.org") String email,
    List<Integer> openDays,
    @JsonFormat(pattern = "HH:mm") @Schema(examples = "08:00") LocalTime opensAt,
    @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:00") LocalTime closesAt,
    List<LocalDate> closedOn,
    @Schema(description = "Another one after every change.", examples = "0") int version) {

  static BranchView of(Branch branch) {
    BranchTerms terms = branch.terms();
    return new BranchView(
        branch.id(),
        terms.name(),
        terms.timeZone(),
        terms.phone(),
        terms.callsFrom(),
        terms.address(),
        terms.email(),
        terms.openDays(),
        terms.opensAt(),
        terms.closesAt(),
        terms.closedOn(),
        branch.version());
  }
}
