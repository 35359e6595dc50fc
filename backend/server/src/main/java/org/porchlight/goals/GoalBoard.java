package org.porchlight.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.goals.GoalView.BarrierView;
import org.porchlight.goals.GoalView.DoingView;
import org.porchlight.goals.GoalView.GoalState;
import org.porchlight.goals.GoalView.StepView;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Puts names to goals and their steps; one statement for all of them. */
@ApplicationScoped
public class GoalBoard {

  private static final List<String> OPEN = List.of("edit", "reach", "setAside", "addBarrier");

  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Programs programs;
  @Inject Staff staff;
  @Inject Clock clock;

  /** Whose eyes it is for. */
  public enum For {
    CLIENT,
    STAFF
  }

  /** What all of a list is shown with. */
  private record Shown(LocalDate today, Language language, For reader, Map<UUID, Somebody> people) {

    @Nullable String name(@Nullable UUID id) {
      Somebody one = id == null ? null : people.get(id);
      return one == null ? null : one.name();
    }
  }

  /** In their order; all of one client. */
  public List<GoalView> show(List<Goal> goals, Client client, Language language, For reader) {
    Branch branch = branches.get(client.branchId());
    Shown shown = new Shown(branch.today(clock), language, reader, staff.anybody(people(goals)));
    return goals.stream().map(goal -> show(goal, shown)).toList();
  }

  GoalView show(Goal goal, Language language, For reader) {
    return show(List.of(goal), clients.named(goal.clientId()), language, reader).getFirst();
  }

  private static Set<UUID> people(List<Goal> goals) {
    Set<UUID> people = new HashSet<>();
    for (Goal goal : goals) {
      Stream.of(
              Stream.of(goal.byAccountId()),
              goal.steps().stream().flatMap(step -> step.staffId().stream()),
              goal.steps().stream().flatMap(step -> step.doing().stream()).map(Doing::byAccountId),
              goal.barriers().stream().flatMap(one -> Stream.of(one.foundBy(), one.removedBy())))
          .flatMap(ids -> ids)
          .filter(Objects::nonNull)
          .forEach(people::add);
    }
    return people;
  }

  private GoalView show(Goal goal, Shown shown) {
    GoalContent content = goal.content();
    boolean staffReads = shown.reader() == For.STAFF;
    List<GoalStep> steps = goal.steps();
    return new GoalView(
        goal.id(),
        content.title(),
        content.why(),
        content.program(),
        programName(content.program(), shown.language()),
        content.targetOn(),
        new GoalState(goal.status(), goal.status().finished()),
        goal.statusReason().orElse(null),
        goal.statusSince(),
        steps.stream().map(step -> show(step, goal, shown)).toList(),
        (int) steps.stream().filter(GoalStep::isDone).count(),
        staffReads ? goal.barriers().stream().map(one -> show(one, shown)).toList() : null,
        goal.setAt(),
        shown.name(goal.byAccountId()),
        allowed(goal, staffReads),
        goal.version());
  }

  private @Nullable String programName(@Nullable String program, Language language) {
    return program == null
        ? null
        : programs.find(program).map(one -> one.alias().in(language)).orElse(program);
  }

  private static List<String> allowed(Goal goal, boolean staffReads) {
    if (!staffReads) {
      return List.of();
    }
    return goal.isOpen() ? OPEN : List.of("reopen");
  }

  private static StepView show(GoalStep step, Goal goal, Shown shown) {
    StepContent content = step.content();
    boolean may =
        goal.isOpen() && (shown.reader() == For.STAFF || step.owner() == StepOwner.CLIENT);
    return new StepView(
        step.id(),
        content.title(),
        content.note(),
        content.owner(),
        content.staffId(),
        shown.name(content.staffId()),
        content.dueOn(),
        goal.isOpen() && step.overdue(shown.today()),
        content.tellWhenDone(),
        step.doing().map(doing -> show(doing, shown)).orElse(null),
        may ? List.of(step.isDone() ? "undo" : "complete") : List.of());
  }

  private static DoingView show(Doing doing, Shown shown) {
    return new DoingView(doing.at(), shown.name(doing.byAccountId()), doing.note(), doing.number());
  }

  private static BarrierView show(GoalBarrier barrier, Shown shown) {
    return new BarrierView(
        barrier.id(),
        barrier.kind(),
        barrier.words(),
        barrier.stepId(),
        barrier.foundAt(),
        shown.name(barrier.foundBy()),
        barrier.removedAt(),
        shown.name(barrier.removedBy()),
        barrier.howRemoved());
  }
}
