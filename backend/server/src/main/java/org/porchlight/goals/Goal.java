package org.porchlight.goals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/** What a client wants to reach, with the steps that lead there, in their order. */
@Entity
public class Goal {

  @Id private UUID id;
  private UUID clientId;
  @Embedded private GoalContent content;

  @Enumerated(EnumType.STRING)
  private GoalStatus status;

  private @Nullable String statusReason;
  private Instant statusSince;
  private UUID byAccountId;
  private Instant setAt;
  private int version;

  @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  @BatchSize(size = 100)
  private List<GoalStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
  @OrderBy("foundAt, id")
  @BatchSize(size = 100)
  private List<GoalBarrier> barriers = new ArrayList<>();

  protected Goal() {}

  static Goal of(UUID clientId, GoalContent content, UUID by, Instant now) {
    Goal goal = new Goal();
    goal.id = UUID.randomUUID();
    goal.clientId = clientId;
    goal.content = content;
    goal.status = GoalStatus.OPEN;
    goal.statusSince = now;
    goal.byAccountId = by;
    goal.setAt = now;
    goal.version = 1;
    return goal;
  }

  GoalEvent set(List<PlannedStep> planned, Instant now) {
    arrange(planned, now);
    return new GoalEvent.GoalSet(clientId, id, byAccountId);
  }

  /**
   * From now on it says this, and has these steps in this order; what is left out is part of it no
   * more.
   */
  GoalEvent edit(GoalContent next, List<PlannedStep> planned, UUID by, Instant now) {
    requireOpen();
    content = next;
    List<UUID> moved = arrange(planned, now);
    version++;
    return new GoalEvent.GoalEdited(clientId, id, version, moved, by);
  }

  private List<UUID> arrange(List<PlannedStep> planned, Instant now) {
    Set<UUID> kept = new HashSet<>();
    List<UUID> moved = new ArrayList<>();
    int place = 0;
    for (PlannedStep one : planned) {
      GoalStep step = one.id() == null ? added(one.content()) : require(one.id());
      if (!kept.add(step.id())) {
        throw Problem.of(GoalProblem.STEP_UNKNOWN).field("steps[%d].id".formatted(place), "in-use");
      }
      if (one.content().isMovedFrom(step.content())) {
        moved.add(step.id());
      }
      step.becomes(one.content());
      step.standsAt(place++);
    }
    steps().stream().filter(step -> !kept.contains(step.id())).forEach(step -> step.remove(now));
    return moved;
  }

  private GoalStep added(StepContent step) {
    GoalStep added = GoalStep.of(this, step);
    steps.add(added);
    return added;
  }

  /**
   * @param reason why it is set aside
   */
  GoalEvent move(GoalStatus to, @Nullable String reason, UUID by, Instant now) {
    if (!status.next().contains(to)) {
      throw Problem.of(GoalProblem.GOAL_MOVE_NOT_POSSIBLE);
    }
    status = to;
    statusReason = reason;
    statusSince = now;
    version++;
    return switch (to) {
      case OPEN -> new GoalEvent.GoalReopened(clientId, id, by);
      case REACHED -> new GoalEvent.GoalReached(clientId, id, by);
      case SET_ASIDE -> new GoalEvent.GoalSetAside(clientId, id, by);
    };
  }

  /**
   * @throws Problem where it is done already, or the goal is finished
   */
  GoalStep requireToDo(UUID stepId) {
    requireOpen();
    GoalStep step = require(stepId);
    if (step.isDone()) {
      throw Problem.of(GoalProblem.STEP_DONE);
    }
    return step;
  }

  GoalEvent done(UUID stepId, Doing doing) {
    GoalStep step = requireToDo(stepId);
    step.done(doing);
    version++;
    return new GoalEvent.StepDone(
        clientId,
        id,
        stepId,
        step.owner(),
        doing.number(),
        step.content().tellWhenDone(),
        doing.byAccountId());
  }

  GoalEvent undone(UUID stepId, UUID by) {
    requireOpen();
    GoalStep step = require(stepId);
    if (!step.isDone()) {
      throw Problem.of(GoalProblem.STEP_NOT_DONE);
    }
    step.undone();
    version++;
    return new GoalEvent.StepUndone(clientId, id, stepId, step.owner(), by);
  }

  GoalEvent found(Obstacle obstacle, UUID by, Instant now) {
    requireOpen();
    if (obstacle.stepId() != null) {
      require(obstacle.stepId());
    }
    GoalBarrier barrier = GoalBarrier.of(this, obstacle, by, now);
    barriers.add(barrier);
    version++;
    return new GoalEvent.BarrierFound(clientId, id, barrier.id(), barrier.kind(), by);
  }

  /**
   * @param how what was done about it
   */
  GoalEvent removed(UUID barrierId, String how, UUID by, Instant now) {
    GoalBarrier barrier =
        barriers.stream().filter(one -> one.id().equals(barrierId)).findFirst().orElseThrow();
    if (barrier.removedAt() != null) {
      throw Problem.of(GoalProblem.BARRIER_REMOVED);
    }
    barrier.remove(how, by, now);
    version++;
    return new GoalEvent.BarrierRemoved(clientId, id, barrierId, barrier.kind(), by);
  }

  private void requireOpen() {
    if (status.finished()) {
      throw Problem.of(GoalProblem.GOAL_FINISHED);
    }
  }

  private GoalStep require(UUID stepId) {
    return steps().stream()
        .filter(step -> step.id().equals(stepId))
        .findFirst()
        .orElseThrow(() -> Problem.of(GoalProblem.STEP_UNKNOWN));
  }

  public UUID id() {
    return id;
  }

  public UUID clientId() {
    return clientId;
  }

  GoalContent content() {
    return content;
  }

  public String title() {
    return content.title();
  }

  public boolean isOpen() {
    return !status.finished();
  }

  GoalStatus status() {
    return status;
  }

  Optional<String> statusReason() {
    return Optional.ofNullable(statusReason);
  }

  Instant statusSince() {
    return statusSince;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant setAt() {
    return setAt;
  }

  int version() {
    return version;
  }

  /** Those that are part of it, in their order. */
  public List<GoalStep> steps() {
    return steps.stream()
        .filter(step -> !step.isRemoved())
        .sorted(Comparator.comparingInt(GoalStep::place))
        .toList();
  }

  /** Also those that are gone, the first found first. */
  List<GoalBarrier> barriers() {
    return barriers;
  }
}
