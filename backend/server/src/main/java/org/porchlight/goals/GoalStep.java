package org.porchlight.goals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step toward a goal; what is done with it is the goal's to say. */
@Entity
public class GoalStep {

  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Goal goal;

  private int place;
  @Embedded private StepContent content;
  @Embedded private @Nullable Doing doing;
  private @Nullable Instant removedAt;

  protected GoalStep() {}

  static GoalStep of(Goal goal, StepContent content) {
    GoalStep step = new GoalStep();
    step.id = UUID.randomUUID();
    step.goal = goal;
    step.content = content;
    return step;
  }

  void becomes(StepContent next) {
    content = next;
  }

  void standsAt(int newPlace) {
    place = newPlace;
  }

  void done(Doing how) {
    doing = how;
  }

  void undone() {
    doing = null;
  }

  void remove(Instant now) {
    removedAt = now;
  }

  public UUID id() {
    return id;
  }

  int place() {
    return place;
  }

  StepContent content() {
    return content;
  }

  public String title() {
    return content.title();
  }

  public StepOwner owner() {
    return content.owner();
  }

  /** Whose it is among the staff; empty where it is the client's. */
  public Optional<UUID> staffId() {
    return Optional.ofNullable(content.staffId());
  }

  /** The last day, in the branch's time zone. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(content.dueOn());
  }

  Optional<Doing> doing() {
    return Optional.ofNullable(doing);
  }

  public boolean isDone() {
    return doing != null;
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  /** Whether its day is over and it is still to be done. */
  public boolean overdue(LocalDate today) {
    return doing == null && content.dueOn() != null && content.dueOn().isBefore(today);
  }
}
