package org.porchlight.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.porchlight.accounts.Staff;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.goals.Goal;
import org.porchlight.goals.GoalEvent;
import org.porchlight.goals.GoalStep;
import org.porchlight.goals.Goals;
import org.porchlight.goals.StepOwner;

/**
 * A step of staff that has its day waits like everything else, until it is done, moved, or needed
 * no more; and whoever wants to hear that a client has done theirs hears it.
 */
@ApplicationScoped
class GoalTasks {

  private static final int OPEN_DAYS_TO_HEAR = 1;

  @Inject Tasks tasks;
  @Inject Goals goals;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Staff staff;
  @Inject Clock clock;

  void on(@Observes GoalEvent event) {
    switch (event) {
      case GoalEvent.GoalSet e -> plan(e.goalId(), List.of());
      case GoalEvent.GoalEdited e -> plan(e.goalId(), e.movedStepIds());
      case GoalEvent.GoalReached e -> plan(e.goalId(), List.of());
      case GoalEvent.GoalSetAside e -> plan(e.goalId(), List.of());
      case GoalEvent.GoalReopened e -> plan(e.goalId(), List.of());
      case GoalEvent.StepDone e -> {
        plan(e.goalId(), List.of());
        if (e.tell() && staff.named(e.byAccountId()).isEmpty()) {
          tasks.persist(told(e));
        }
      }
      case GoalEvent.StepUndone e -> {
        plan(e.goalId(), List.of());
        toldOf(e.stepId()).forEach(task -> task.done(TaskOutcome.WITHDRAWN, clock.instant()));
      }
      // It is the step that is due, whatever stands in its way.
      case GoalEvent.BarrierFound e -> {}
      case GoalEvent.BarrierRemoved e -> {}
    }
  }

  /** There is one task for each step that is due, and none for any other. */
  private void plan(UUID goalId, Collection<UUID> moved) {
    Goal goal = goals.named(goalId);
    Map<UUID, GoalStep> due =
        goal.steps().stream()
            .filter(step -> goal.isOpen() && !step.isDone() && step.dueOn().isPresent())
            .filter(step -> step.owner() == StepOwner.STAFF)
            .collect(Collectors.toMap(GoalStep::id, Function.identity()));
    List<Task> before = toDoFor(goalId);
    before.stream()
        .filter(task -> !due.containsKey(task.goalStepId()))
        .forEach(task -> task.done(ended(goal, task), clock.instant()));
    before.stream()
        .filter(task -> task.isOpen() && moved.contains(task.goalStepId()))
        .forEach(task -> task.done(TaskOutcome.REPLACED, clock.instant()));
    Set<UUID> there =
        before.stream().filter(Task::isOpen).map(Task::goalStepId).collect(Collectors.toSet());
    due.values().stream()
        .filter(step -> !there.contains(step.id()))
        .forEach(step -> tasks.persist(toDo(goal, step)));
  }

  private List<Task> toDoFor(UUID goalId) {
    return tasks.list("goalId = ?1 and kind = STEP_TO_DO and doneAt is null", goalId);
  }

  private List<Task> toldOf(UUID stepId) {
    return tasks.list("goalStepId = ?1 and kind = STEP_DONE_BY_CLIENT and doneAt is null", stepId);
  }

  private static TaskOutcome ended(Goal goal, Task task) {
    return goal.steps().stream()
            .anyMatch(step -> step.id().equals(task.goalStepId()) && step.isDone())
        ? TaskOutcome.STEP_DONE
        : TaskOutcome.WITHDRAWN;
  }

  private Task toDo(Goal goal, GoalStep step) {
    Client client = clients.named(goal.clientId());
    Instant due = branches.get(client.branchId()).endOf(step.dueOn().orElseThrow());
    Task task =
        Task.of(TaskKind.STEP_TO_DO, client, clock.instant(), due).forStep(goal.id(), step.id());
    step.staffId().ifPresent(id -> task.giveTo(id, clock.instant()));
    return task;
  }

  private Task told(GoalEvent.StepDone done) {
    Client client = clients.named(done.clientId());
    Branch branch = branches.get(client.branchId());
    LocalDate day = branch.addOpenDays(branch.today(clock), OPEN_DAYS_TO_HEAR);
    return Task.of(TaskKind.STEP_DONE_BY_CLIENT, client, clock.instant(), branch.endOf(day))
        .forStep(done.goalId(), done.stepId());
  }
}
