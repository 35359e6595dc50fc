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

/** Something else to pay for health. */
public record MedicalCostChange(
    @Schema(description = "The day it happened, or will.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(
            description = "Whose it is, where it is not the client's.",
            examples = "Teo Fernhollow")
        @Nullable String who,
    @Nullable MedicalCost what,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "86.40")
        @Nullable String amount,
    @Nullable Per per,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "20.00")
        @Nullable String paidByInsurance)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.MEDICAL_COST;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("what", what);
    check.there("amount", amount);
    check.there("per", per);
    check.notMore("paidByInsurance", paidByInsurance, amount);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(
        new Place(CircumstanceTopic.MEDICAL_COST, Place.key(who, what == null ? "" : what.name())));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of("medical-cost");
  }
}
