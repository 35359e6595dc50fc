package org.porchlight.goals;

/** What stands in the way of a goal or a step. */
public enum BarrierKind {
  TRANSPORT,
  CHILD_CARE,
  NO_PHONE_OR_INTERNET,
  DOCUMENTS_LOST,
  LANGUAGE,
  HEALTH,
  WORK_HOURS,
  DISTRUST,
  OTHER
}
