package org.porchlight.branches;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** A branch to open. Without days and hours it is open on weekdays from 8 to 17. */
record NewBranch(
    @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Lakeside")
        String name,
    @NotBlank @Size(max = 60) @Schema(examples = "America/Toronto") String timeZone,
    @NotNull @Pattern(regexp = NewBranch.PHONE) @Schema(examples = "+14165550140") String phone,
    @Nullable @Size(max = 20) @Schema(examples = "[\"+14165550141\", \"+14165550142\"]")
        List<@NotNull @Pattern(regexp = NewBranch.PHONE) String> callsFrom,
    @NotBlank @Size(max = 300) @Schema(examples = "40 Sample Road, Toronto") String address,
    @NotNull @Email @Size(max = 254) @Schema(examples = "lakeside@example.org") String email,
    @Nullable @Size(min = 1, max = 7) List<@NotNull @Min(1) @Max(7) Integer> openDays,
    @Nullable @Schema(examples = "08:00") LocalTime opensAt,
    @Nullable @Schema(examples = "17:00") LocalTime closesAt,
    @Nullable @Size(max = 100) List<@NotNull LocalDate> closedOn) {

  /** E.164. */
  static final String PHONE = "\\+[1-9][0-9]{6,14}";

  static boolean known(@Nullable String zone) {
    try {
      return zone == null || ZoneId.of(zone).getRules() != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @AssertTrue
  @Schema(hidden = true)
  boolean isTimeZoneKnown() {
    return known(timeZone);
  }

  BranchTerms terms() {
    return new BranchTerms(
        name.strip(),
        timeZone,
        phone,
        Objects.requireNonNullElse(callsFrom, List.of()),
        address.strip(),
        email,
        Objects.requireNonNullElse(openDays, List.of(1, 2, 3, 4, 5)),
        Objects.requireNonNullElse(opensAt, LocalTime.of(8, 0)),
        Objects.requireNonNullElse(closesAt, LocalTime.of(17, 0)),
        Objects.requireNonNullElse(closedOn, List.of()));
  }
}
