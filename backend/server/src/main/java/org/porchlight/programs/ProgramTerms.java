package org.porchlight.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator may set of a program. */
record ProgramTerms(
    @NotNull @Valid NameWords alias,
    @NotNull @Valid NameWords name,
    @NotNull @Valid SentenceWords summary,
    @NotNull @Valid ClockTerms clocks,
    @NotNull @Valid IfNothingDone ifNothing,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"earned-income\"]")
        List<@NotNull @Size(min = 1, max = 40) String> requirements) {

  /** What happens if nothing is done, while an application is open and while it pays. */
  record IfNothingDone(
      @NotNull @Valid IfNothingTerms undecided, @NotNull @Valid IfNothingTerms active) {}

  /** What happens then. */
  record IfNothingTerms(@NotNull IfNothing.Code code, @NotNull @Valid SentenceWords text) {}

  /** How long things take; see {@link Clocks}. */
  record ClockTerms(
      @NotNull @Min(1) @Max(365) @Schema(examples = "30") Integer decisionDays,
      @NotNull @Min(1) @Max(365) @Schema(examples = "7") Integer expeditedDays,
      @NotNull @Min(1) @Max(365) @Schema(examples = "10") Integer verificationDays,
      @NotNull @Min(1) @Max(90) @Schema(examples = "5") Integer retakeDays,
      @NotNull @Min(1) @Max(90) @Schema(examples = "5") Integer actionDays,
      @NotNull @Min(1) @Max(90) @Schema(examples = "10") Integer reviewDays,
      @NotNull @Min(1) @Max(365) @Schema(examples = "10") Integer actOnDays,
      @NotNull @Min(1) @Max(365) @Schema(examples = "30") Integer renewalDays,
      @NotNull @Min(0) @Max(365) @Schema(examples = "30") Integer reconsiderationDays,
      @NotNull Boolean movesOffClosedDays) {}
}
