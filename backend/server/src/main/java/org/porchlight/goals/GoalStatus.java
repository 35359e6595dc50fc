package org.porchlight.goals;

import java.util.Set;

/** Where a goal stands. */
public enum GoalStatus {
  OPEN,
  REACHED,
  /** Not pursued any more, for a reason. */
  SET_ASIDE;

  /** Those it may go to from here. */
  Set<GoalStatus> next() {
    return this == OPEN ? Set.of(REACHED, SET_ASIDE) : Set.of(OPEN);
  }

  boolean finished() {
    return this != OPEN;
  }
}
