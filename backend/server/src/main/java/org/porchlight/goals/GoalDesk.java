package org.porchlight.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.programs.Programs;

/** Changes goals in the caller's transaction, keeps each version, and announces it. */
@ApplicationScoped
class GoalDesk {

  private static final int YEARS_AHEAD = 20;

  @Inject Goals goals;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Staff staff;
  @Inject Programs programs;
  @Inject Confirmations confirmations;
  @Inject Event<GoalEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  Goal set(Client client, GoalTerms terms) {
    clients.namedToChange(client.id());
    if (goals.of(client.id()).isFull()) {
      throw Problem.of(GoalProblem.TOO_MANY_GOALS);
    }
    requirePossible(terms, client);
    Goal goal = Goal.of(client.id(), terms.content(), caller.accountId(), clock.instant());
    GoalEvent set = goal.set(terms.planned(), clock.instant());
    goals.persist(goal);
    announce(goal, set);
    return goal;
  }

  /**
   * @param goal held by this transaction, as it was read by whoever edits it
   */
  void edit(Goal goal, GoalTerms terms) {
    requirePossible(terms, clients.named(goal.clientId()));
    Instant now = clock.instant();
    announce(goal, goal.edit(terms.content(), terms.planned(), caller.accountId(), now));
  }

  void move(Goal goal, GoalStatus to, @Nullable String reason) {
    announce(goal, goal.move(to, reason, caller.accountId(), clock.instant()));
  }

  /** A step that is not the client's: there is no receipt for it. */
  void done(Goal goal, UUID stepId, @Nullable String note) {
    GoalStep step = goal.requireToDo(stepId);
    if (step.owner() == StepOwner.CLIENT) {
      doneForClient(goal, step, note);
    } else {
      done(goal, stepId, note, null);
    }
  }

  /** The client's step, whoever says so, with the receipt for it. */
  Confirmation doneForClient(Goal goal, GoalStep step, @Nullable String note) {
    Confirmation confirmation =
        confirmations.issue(
            new NewConfirmation(goal.clientId(), ConfirmationKind.STEP_DONE, subject(goal, step)));
    done(goal, step.id(), note, confirmation.number());
    return confirmation;
  }

  private Subject subject(Goal goal, GoalStep step) {
    Subject subject = Subject.ofStep(step.title());
    Branch branch = branches.get(clients.named(goal.clientId()).branchId());
    return step.dueOn()
        .map(due -> subject.withDue(due, !branch.today(clock).isAfter(due)))
        .orElse(subject);
  }

  private void done(Goal goal, UUID stepId, @Nullable String note, @Nullable String number) {
    Doing doing = new Doing(clock.instant(), caller.accountId(), note, number);
    announce(goal, goal.done(stepId, doing));
  }

  void undone(Goal goal, UUID stepId) {
    announce(goal, goal.undone(stepId, caller.accountId()));
  }

  void found(Goal goal, Obstacle obstacle) {
    announce(goal, goal.found(obstacle, caller.accountId(), clock.instant()));
  }

  void removed(Goal goal, UUID barrierId, String how) {
    announce(goal, goal.removed(barrierId, how, caller.accountId(), clock.instant()));
  }

  private void announce(Goal goal, GoalEvent event) {
    goals.flush();
    goals.getEntityManager().persist(GoalVersion.of(goal, event, clock.instant()));
    events.fire(event);
  }

  private void requirePossible(GoalTerms terms, Client client) {
    requireOwners(terms.planned(), client);
    LocalDate today = branches.get(client.branchId()).today(clock);
    Problem problem = Problem.of(RequestProblem.INVALID);
    if (terms.program() != null && programs.find(terms.program()).isEmpty()) {
      problem.field("program", "not-valid");
    }
    requireDay("targetOn", terms.targetOn(), today, problem);
    for (int i = 0; i < terms.steps().size(); i++) {
      requireDay("steps[%d].dueOn".formatted(i), terms.steps().get(i).dueOn(), today, problem);
    }
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }

  /** A year too many or too few is a slip of the hand. */
  private static void requireDay(
      String field, @Nullable LocalDate day, LocalDate today, Problem problem) {
    if (day != null && day.isAfter(today.plusYears(YEARS_AHEAD))) {
      problem.field(field, "too-late");
    } else if (day != null && day.isBefore(today.minusYears(YEARS_AHEAD))) {
      problem.field(field, "too-early");
    }
  }

  /** A step is no task of who may not see whose it is. */
  private void requireOwners(List<PlannedStep> planned, Client client) {
    Set<UUID> colleagues = new HashSet<>();
    if (planned.stream().anyMatch(step -> step.content().staffId() != null)) {
      colleagues.addAll(staff.idsOfBranch(client.branchId()));
      colleagues.removeAll(clients.keptFrom(client.id()));
    }
    for (int i = 0; i < planned.size(); i++) {
      StepContent step = planned.get(i).content();
      boolean theirs = step.owner() == StepOwner.CLIENT;
      if (theirs ? step.staffId() != null : !colleagues.contains(step.staffId())) {
        throw Problem.of(GoalProblem.STEP_OWNER_NOT_POSSIBLE)
            .field("steps[%d].staffId".formatted(i), "not-valid");
      }
    }
  }
}
