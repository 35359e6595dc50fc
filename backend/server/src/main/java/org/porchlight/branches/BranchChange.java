package org.porchlight.branches;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What is to be different about a branch; what is left out stays. */
record BranchChange(
    @Nullable
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Lakeside")
        String name,
    @Nullable @Size(min = 1, max = 60) @Schema(examples = "America/Toronto") String timeZone,
    @Nullable @Pattern(regexp = NewBranch.PHONE) @Schema(examples = "+14165550140") String phone,
    @Nullable @Size(max = 20) @Schema(examples = "[\"+14165550141\", \"+14165550142\"]")
        List<@NotNull @Pattern(regexp = NewBranch.PHONE) String> callsFrom,
    @Nullable @Size(min = 1, max = 300) @Schema(examples = "40 Sample Road, Toronto")
        String address,
    @Nullable @Email @Size(max = 254) @Schema(examples = "lakeside@example.org") String email,
    @Nullable @Size(min = 1, max = 7) List<@NotNull @Min(1) @Max(7) Integer> openDays,
    @Nullable @Schema(examples = "08:00") LocalTime opensAt,
    @Nullable @Schema(examples = "17:00") LocalTime closesAt,
    @Nullable @Size(max = 100) List<@NotNull LocalDate> closedOn,
    @Nullable
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Of the branch that was read; without it nobody is asked.")
        Integer version) {

  @AssertTrue
  @Schema(hidden = true)
  boolean isTimeZoneKnown() {
    return NewBranch.known(timeZone);
  }

  BranchTerms on(BranchTerms old) {
    return new BranchTerms(
        or(name, old.name()),
        or(timeZone, old.timeZone()),
        or(phone, old.phone()),
        or(callsFrom, old.callsFrom()),
        or(address, old.address()),
        or(email, old.email()),
        or(openDays, old.openDays()),
        or(opensAt, old.opensAt()),
        or(closesAt, old.closesAt()),
        or(closedOn, old.closedOn()));
  }

  private static <T> T or(@Nullable T wanted, T old) {
    return wanted == null ? old : wanted;
  }
}
