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

/** Something else to pay for the home. */
public record HousingCostChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Nullable HousingCost what,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "915.00")
        @Nullable String amount,
    @Nullable Per per,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Alder Street Homes")
        @Nullable String paidTo,
    @Schema(description = "Whether others pay a part.", examples = "true") @Nullable Boolean shared,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "450.00")
        @Nullable String ownShare)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.HOUSING_COST;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("what", what);
    check.there("amount", amount);
    check.there("per", per);
    if (Boolean.TRUE.equals(shared)) {
      check.there("ownShare", ownShare);
    }
    check.notMore("ownShare", ownShare, amount);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.HOUSING_COST, what == null ? "" : what.name()));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of(
        what == HousingCost.HEATING
                || what == HousingCost.ELECTRICITY
                || what == HousingCost.OTHER_UTILITIES
            ? "utility-cost"
            : "shelter-cost");
  }
}
