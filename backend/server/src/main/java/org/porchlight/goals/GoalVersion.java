package org.porchlight.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.porchlight.platform.events.EventName;

/** A goal as it was from one change to the next. */
@Entity
@Immutable
class GoalVersion {

  /** Which goal, and the number of its version, from 1. */
  @Embeddable
  record Id(UUID goalId, int version) {}

  @EmbeddedId private Id id;
  private String what;

  @JdbcTypeCode(SqlTypes.JSON)
  private GoalSnapshot content;

  private UUID byAccountId;
  private Instant at;

  protected GoalVersion() {}

  /**
   * @param event what made it so
   */
  static GoalVersion of(Goal goal, GoalEvent event, Instant now) {
    GoalVersion version = new GoalVersion();
    version.id = new Id(goal.id(), goal.version());
    version.what = EventName.of(event);
    version.content = GoalSnapshot.of(goal);
    version.byAccountId = event.byAccountId();
    version.at = now;
    return version;
  }

  int version() {
    return id.version();
  }

  /** The event's name in UPPER_SNAKE. */
  String what() {
    return what;
  }

  GoalSnapshot content() {
    return content;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant at() {
    return at;
  }
}
