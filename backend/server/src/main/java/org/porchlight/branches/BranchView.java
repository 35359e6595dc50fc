package org.porchlight.branches;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A branch as staff see it. */
record BranchView(
    UUID id,
    String name,
    String timeZone,
    String phone,
    List<String> callsFrom,
    String address,
    String email,
    List<Integer> openDays,
    @JsonFormat(pattern = "HH:mm") LocalTime opensAt,
    @JsonFormat(pattern = "HH:mm") LocalTime closesAt,
    List<LocalDate> closedOn) {

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
        terms.closedOn());
  }
}
