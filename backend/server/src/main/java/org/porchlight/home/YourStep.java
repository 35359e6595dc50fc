package org.porchlight.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.goals.Goal;
import org.porchlight.goals.GoalStep;
import org.porchlight.goals.StepOwner;

/** A step of the client's own plan that is theirs to do. */
@Schema(name = "YourStep", description = "A step of the client's plan that is theirs to do.")
record YourStep(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    @Schema(examples = "Ask the bakery for the form") String title,
    @Schema(description = "What it leads to.", examples = "A steady job near home") String goal,
    @Schema(description = "The last day, in the branch's time zone.", examples = "2026-04-02")
        @Nullable LocalDate dueOn,
    @Schema(examples = "false") boolean overdue) {

  private static final Comparator<YourStep> FIRST_DUE =
      Comparator.comparing(YourStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

  /** Of those goals, all that is the client's to do. */
  static List<YourStep> of(List<Goal> goals, LocalDate today) {
    return goals.stream()
        .filter(Goal::isOpen)
        .flatMap(
            goal ->
                goal.steps().stream().filter(YourStep::isTheirs).map(step -> of(step, goal, today)))
        .sorted(FIRST_DUE)
        .toList();
  }

  private static boolean isTheirs(GoalStep step) {
    return step.owner() == StepOwner.CLIENT && !step.isDone();
  }

  private static YourStep of(GoalStep step, Goal goal, LocalDate today) {
    return new YourStep(
        step.id(), step.title(), goal.title(), step.dueOn().orElse(null), step.overdue(today));
  }
}
