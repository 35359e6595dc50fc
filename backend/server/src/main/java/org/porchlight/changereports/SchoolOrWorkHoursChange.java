package org.porchlight.changereports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** More or fewer hours at work or school. */
public record SchoolOrWorkHoursChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(
            description = "Whose it is, where it is not the client's.",
            examples = "Teo Fernhollow")
        @Nullable String who,
    @Nullable HoursKind what,
    @Min(0) @Max(168) @Schema(examples = "18") @Nullable Integer hoursPerWeek,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Lakeside College")
        @Nullable String place)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.SCHOOL_OR_WORK_HOURS;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("what", what);
    check.there("hoursPerWeek", hoursPerWeek);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(
        new Place(CircumstanceTopic.HOURS, Place.key(who, what == null ? "" : what.name())));
  }
}
