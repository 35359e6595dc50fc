package org.porchlight.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Problem;
import org.porchlight.testing.Seeded;

class GoalPropertyTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<GoalStatus> STATUSES = List.of(GoalStatus.values());
  private static final UUID BY = UUID.randomUUID();

  private static GoalContent content(int n) {
    return new GoalContent("Goal " + n, null, null, null);
  }

  private static PlannedStep planned(UUID id, int n) {
    return new PlannedStep(
        id, new StepContent("Step " + n, null, StepOwner.CLIENT, null, null, n % 2 == 0));
  }

  private static Goal aGoal(int steps) {
    Goal goal = Goal.of(UUID.randomUUID(), content(0), BY, NOW);
    List<PlannedStep> planned = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      planned.add(planned(null, i));
    }
    goal.set(planned, NOW);
    return goal;
  }

  private static Doing doing() {
    return new Doing(NOW, BY, null, null);
  }

  @Test
  void whateverHappensOnlyAnOpenGoalChangesAndEachChangeIsAVersion() {
    Seeded.times(
        300,
        random -> {
          Goal goal = aGoal(random.nextInt(5));
          for (int i = 0; i < 40; i++) {
            int before = goal.version();
            GoalStatus status = goal.status();
            Set<UUID> done = done(goal);
            boolean changed = tried(goal, random);
            assertEquals(before + (changed ? 1 : 0), goal.version());
            if (!changed) {
              assertEquals(status, goal.status());
              assertEquals(done, done(goal));
            } else if (status.finished()) {
              assertTrue(goal.isOpen());
              assertEquals(done, done(goal));
            }
          }
        });
  }

  /** Whether it was let do one thing or another. */
  private static boolean tried(Goal goal, Random random) {
    List<GoalStep> steps = goal.steps();
    UUID step = steps.isEmpty() ? UUID.randomUUID() : steps.get(random.nextInt(steps.size())).id();
    try {
      switch (random.nextInt(5)) {
        case 0 -> goal.done(step, doing());
        case 1 -> goal.undone(step, BY);
        case 2 -> goal.move(STATUSES.get(random.nextInt(STATUSES.size())), null, BY, NOW);
        case 3 -> goal.edit(content(1), rearranged(goal, random), BY, NOW);
        default -> goal.found(new Obstacle(BarrierKind.HEALTH, null, step), BY, NOW);
      }
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private static List<PlannedStep> rearranged(Goal goal, Random random) {
    List<PlannedStep> planned =
        new ArrayList<>(goal.steps().stream().map(step -> planned(step.id(), 1)).toList());
    Collections.shuffle(planned, random);
    if (random.nextBoolean()) {
      planned.add(planned(null, 9));
    }
    return planned;
  }

  private static Set<UUID> done(Goal goal) {
    return goal.steps().stream()
        .filter(GoalStep::isDone)
        .map(GoalStep::id)
        .collect(Collectors.toSet());
  }

  @Test
  void stepsStandInTheOrderThatWasAskedAndKeepWhatWasDone() {
    Seeded.times(
        200,
        random -> {
          Goal goal = aGoal(2 + random.nextInt(6));
          UUID done = goal.steps().getFirst().id();
          goal.done(done, doing());
          List<PlannedStep> wanted = rearranged(goal, random);
          goal.edit(content(2), wanted, BY, NOW);
          List<UUID> known = wanted.stream().map(PlannedStep::id).toList();
          for (int i = 0; i < known.size(); i++) {
            if (known.get(i) != null) {
              assertEquals(known.get(i), goal.steps().get(i).id());
            }
          }
          assertEquals(Set.of(done), done(goal));
        });
  }

  @Test
  void whatIsLeftOutIsPartOfItNoMoreAndNoStepIsNamedTwice() {
    Goal goal = aGoal(3);
    UUID first = goal.steps().getFirst().id();
    goal.edit(content(1), List.of(planned(first, 0)), BY, NOW);
    assertEquals(1, goal.steps().size());
    assertFalse(goal.steps().getFirst().isDone());
    List<PlannedStep> twice = List.of(planned(first, 0), planned(first, 1));
    assertThrows(Problem.class, () -> goal.edit(content(1), twice, BY, NOW));
    List<PlannedStep> unknown = List.of(planned(UUID.randomUUID(), 0));
    assertThrows(Problem.class, () -> goal.edit(content(1), unknown, BY, NOW));
  }
}
