package org.porchlight.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it stood at one moment, to be kept. */
record GoalSnapshot(
    String title,
    @Nullable String why,
    @Nullable String program,
    @Nullable LocalDate targetOn,
    GoalStatus status,
    @Nullable String reason,
    List<SnapshotStep> steps,
    List<SnapshotBarrier> barriers) {

  record SnapshotStep(
      UUID id,
      String title,
      @Nullable String note,
      StepOwner owner,
      @Nullable UUID staffId,
      @Nullable LocalDate dueOn,
      boolean done,
      @Nullable String doneNote) {

    static SnapshotStep of(GoalStep step) {
      StepContent content = step.content();
      return new SnapshotStep(
          step.id(),
          content.title(),
          content.note(),
          content.owner(),
          content.staffId(),
          content.dueOn(),
          step.isDone(),
          step.doing().map(Doing::note).orElse(null));
    }
  }

  record SnapshotBarrier(
      UUID id,
      BarrierKind kind,
      @Nullable String words,
      @Nullable UUID stepId,
      @Nullable String howRemoved) {

    static SnapshotBarrier of(GoalBarrier barrier) {
      return new SnapshotBarrier(
          barrier.id(), barrier.kind(), barrier.words(), barrier.stepId(), barrier.howRemoved());
    }
  }

  static GoalSnapshot of(Goal goal) {
    GoalContent content = goal.content();
    return new GoalSnapshot(
        content.title(),
        content.why(),
        content.program(),
        content.targetOn(),
        goal.status(),
        goal.statusReason().orElse(null),
        goal.steps().stream().map(SnapshotStep::of).toList(),
        goal.barriers().stream().map(SnapshotBarrier::of).toList());
  }
}
