package org.porchlight.goals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What a goal is to say, and its steps, in their order. */
record GoalTerms(
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
        List<@NotNull @Valid StepTerms> steps) {

  /** What a step is to say. */
  record StepTerms(
      @Schema(
              description = "Of the step that it is now; absent for a new one.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID id,
      @NotNull
          @Size(min = 1, max = 200)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "Ask the bakery for the form")
          String title,
      @Size(max = 1000)
          @Schema(description = "The client reads it.", examples = "Ask for Ms. Lark.")
          @Nullable String note,
      @NotNull StepOwner owner,
      @Schema(
              description = "Whose it is among the staff of the branch; of no step of the client.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID staffId,
      @Schema(description = "The last day.", examples = "2026-04-02") @Nullable LocalDate dueOn,
      @Schema(
              description =
                  "Of a step of the client: whether the caseworker gets a task once done.",
              examples = "false")
          boolean tellWhenDone) {

    private PlannedStep planned() {
      boolean theirs = owner == StepOwner.CLIENT;
      return new PlannedStep(
          id,
          new StepContent(
              title.strip(), orNothing(note), owner, staffId, dueOn, theirs && tellWhenDone));
    }
  }

  GoalContent content() {
    return new GoalContent(title.strip(), orNothing(why), program, targetOn);
  }

  List<PlannedStep> planned() {
    return steps.stream().map(StepTerms::planned).toList();
  }

  static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
