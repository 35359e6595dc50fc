package org.porchlight.administration;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.BranchTerms;
import org.porchlight.platform.editions.Edition;

/** A branch as it was from one change to the next. */
@Schema(name = "BranchEdition")
record BranchEditionView(
    @Schema(description = "0 is what there was before anybody wrote it down.", examples = "2")
        int edition,
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
    @Nullable Instant changedAt,
    @Schema(examples = "Ana Sample") @Nullable String changedBy) {

  static BranchEditionView of(BranchTerms terms) {
    return of(0, terms, null, null);
  }

  static BranchEditionView of(Edition edition, BranchTerms terms, @Nullable StaffMember by) {
    return of(edition.number(), terms, edition.at(), by);
  }

  private static BranchEditionView of(
      int number, BranchTerms terms, @Nullable Instant at, @Nullable StaffMember by) {
    return new BranchEditionView(
        number,
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
        at,
        by == null ? null : by.name());
  }
}
