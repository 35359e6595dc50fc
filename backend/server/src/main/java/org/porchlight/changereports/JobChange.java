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

/** A job that started, ended, or pays something else. */
public record JobChange(
    @Schema(
            description = "The first day, the last day, or the day from which it is different.",
            examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Nullable WorkChange what,
    @Size(max = 120)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(
            description = "Whose it is, where it is not the client's.",
            examples = "Teo Fernhollow")
        @Nullable String who,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Birch Street Bakery")
        @Nullable String employer,
    @Min(0) @Max(168) @Schema(examples = "24") @Nullable Integer hoursPerWeek,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "450.00")
        @Nullable String pay,
    @Nullable Per payPeriod,
    @Schema(description = "Of a job that ended.", examples = "2026-03-02")
        @Nullable LocalDate lastPayOn,
    @Size(max = 10)
        @Pattern(regexp = Change.AMOUNT)
        @Schema(description = "With at most two decimals.", examples = "210.50")
        @Nullable String lastPay,
    @Nullable JobEndReason reason,
    @Size(max = 500) @Pattern(regexp = OneLine.OR_LINES) @Schema(examples = "The bakery closed.")
        @Nullable String reasonText)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.JOB;
  }

  @Override
  public void check(ChangeCheck check) {
    check.there("what", what);
    check.day("happenedOn", happenedOn, false);
    check.there("employer", employer);
    if (what == WorkChange.STARTED || what == WorkChange.CHANGED) {
      check.there("hoursPerWeek", hoursPerWeek);
      check.there("pay", pay);
    }
    if (pay != null) {
      check.there("payPeriod", payPeriod);
    }
    if (what == WorkChange.ENDED) {
      check.there("reason", reason);
    }
    if (reason == JobEndReason.OTHER) {
      check.there("reasonText", reasonText);
    }
    check.near("lastPayOn", lastPayOn);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.JOB, Place.key(who, employer)));
  }

  @Override
  public Optional<String> proof() {
    return Optional.of(what == WorkChange.ENDED ? "job-loss" : "earned-income");
  }

  @Override
  public boolean ends() {
    return what == WorkChange.ENDED;
  }
}
