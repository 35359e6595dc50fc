package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/** Something else to pay for looking after a child. */
public record ChildCareCostChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Milo Fernhollow")
        @Nullable String child,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Meadow Lane Day Care")
        @Nullable String provider,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "320.00")
        @Nullable String amount,
    @Nullable Per per,
    @Nullable CareReason reason)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHILD_CARE_COST;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("child", child);
    check.there("amount", amount);
    check.there("per", per);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.CHILD_CARE_COST, Place.key(child, provider)));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("child-care-cost");
  }
}
