package org.porchlight.goals;

/** Whose a step is. */
public enum StepOwner {
  CLIENT,
  /** One member of staff. */
  STAFF
}
