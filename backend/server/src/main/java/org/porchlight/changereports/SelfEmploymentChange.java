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

/** A business of one's own that started, ended, or earns something else. */
public record SelfEmploymentChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Nullable WorkChange what,
    @Size(max = 120)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(
            description = "Whose it is, where it is not the client's.",
            examples = "Teo Fernhollow")
        @Nullable String who,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Fernhollow Sewing")
        @Nullable String business,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "820.00")
        @Nullable String monthlyIncome,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "140.00")
        @Nullable String monthlyCosts,
    @Min(0) @Max(168) @Schema(examples = "20") @Nullable Integer hoursPerWeek)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.SELF_EMPLOYMENT;
  }

  @Override
  public void check(ChangeCheck check) {
    check.there("what", what);
    check.day("happenedOn", happenedOn, false);
    check.there("business", business);
    if (what == WorkChange.STARTED || what == WorkChange.CHANGED) {
      check.there("monthlyIncome", monthlyIncome);
    }
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.SELF_EMPLOYMENT, Place.key(who, business)));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("self-employment");
  }

  @Override
  public boolean ends() {
    return what == WorkChange.ENDED;
  }
}
