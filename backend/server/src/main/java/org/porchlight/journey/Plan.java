package org.porchlight.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;

/**
 * A client's action plan, as far as the way is concerned.
 *
 * @param open whether a goal is being pursued
 * @param setAside whether one was given up, for now or for good
 * @param first of the steps still to be done toward what is pursued, the one that is due first
 */
record Plan(boolean open, boolean setAside, @Nullable NextStep first) {

  static final Plan NONE = new Plan(false, false, null);

  /** Whether all that was wanted and not reached is set aside. */
  boolean rests() {
    return setAside && !open;
  }

  /**
   * What comes next of the two. What an enrolment needs waits only for a step that is due no later;
   * where nobody knows by when it needs it, for one whose day has come.
   */
  NextStep orElse(NextStep needed, LocalDate today) {
    if (first == null) {
      return needed;
    }
    if (needed.kind() == NextStepKind.NOTHING) {
      return first;
    }
    LocalDate needs = needed.dueOn() == null ? today : needed.dueOn();
    return first.dueOn() == null || first.dueOn().isAfter(needs) ? needed : first;
  }
}
