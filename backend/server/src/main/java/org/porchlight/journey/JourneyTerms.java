package org.porchlight.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.platform.web.OneLine;

/** What to say of where a client is. */
record JourneyTerms(
    @NotNull JourneyStage stage,
    @NotNull
        @NotBlank
        @Size(min = 1, max = 1000)
        @Schema(examples = "She is in hospital until spring.")
        String reason,
    @Schema(
            description = "The last day on which it counts; absent: until it is undone.",
            examples = "2031-04-02")
        @Nullable LocalDate untilOn,
    @Valid @Schema(description = "Absent: what is derived.") @Nullable SaidStep next,
    @NotNull
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Of the journey, as it was read.", examples = "0")
        Integer version) {

  /** What comes next, in staff's words. */
  record SaidStep(
      @NotNull
          @Size(min = 1, max = 200)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "Wait for her answer about the shelter.")
          String words,
      @NotNull NextStepOwner owner,
      @Schema(examples = "2031-04-02") @Nullable LocalDate dueOn) {}

  Said said() {
    return new Said(
        stage,
        reason.strip(),
        untilOn,
        next == null ? null : next.words().strip(),
        next == null ? null : next.owner(),
        next == null ? null : next.dueOn());
  }
}
