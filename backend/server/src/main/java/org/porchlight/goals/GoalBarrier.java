package org.porchlight.goals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that stands in the way of a goal or of one of its steps, and how it went. */
@Entity
class GoalBarrier {

  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Goal goal;

  private @Nullable UUID stepId;

  @Enumerated(EnumType.STRING)
  private BarrierKind kind;

  private @Nullable String words;
  private UUID foundBy;
  private Instant foundAt;
  private @Nullable UUID removedBy;
  private @Nullable Instant removedAt;
  private @Nullable String howRemoved;

  protected GoalBarrier() {}

  static GoalBarrier of(Goal goal, Obstacle obstacle, UUID by, Instant now) {
    GoalBarrier barrier = new GoalBarrier();
    barrier.id = UUID.randomUUID();
    barrier.goal = goal;
    barrier.stepId = obstacle.stepId();
    barrier.kind = obstacle.kind();
    barrier.words = obstacle.words();
    barrier.foundBy = by;
    barrier.foundAt = now;
    return barrier;
  }

  void remove(String how, UUID by, Instant now) {
    howRemoved = how;
    removedBy = by;
    removedAt = now;
  }

  UUID id() {
    return id;
  }

  @Nullable UUID stepId() {
    return stepId;
  }

  BarrierKind kind() {
    return kind;
  }

  @Nullable String words() {
    return words;
  }

  UUID foundBy() {
    return foundBy;
  }

  Instant foundAt() {
    return foundAt;
  }

  @Nullable UUID removedBy() {
    return removedBy;
  }

  @Nullable Instant removedAt() {
    return removedAt;
  }

  @Nullable String howRemoved() {
    return howRemoved;
  }
}
