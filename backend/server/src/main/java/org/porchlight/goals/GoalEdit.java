package org.porchlight.goals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.goals.GoalTerms.StepTerms;
import org.porchlight.platform.web.OneLine;

/** What a goal says from now on, and its steps, in their order. */
record GoalEdit(
    @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(description = "In the client's words.", examples = "A steady job near home")
        String title,
    @Size(max = 1000)
        @Schema(description = "Why it matters to them.", examples = "To be home when school ends.")
        @Nullable String why,
    @Size(max = 40) @Schema(description = "What it has to do with, if anything.", examples = "snap")
        @Nullable String program,
    @Schema(description = "By when, in the branch's time zone.", examples = "2026-06-30")
        @Nullable LocalDate targetOn,
    @NotNull
        @Size(max = 30)
        @Schema(description = "In this order; what is left out is part of it no more.")
        List<@NotNull @Valid StepTerms> steps,
    @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(description = "The version that it was read as.", examples = "1")
        Integer version) {

  GoalTerms terms() {
    return new GoalTerms(title, why, program, targetOn, steps);
  }
}
