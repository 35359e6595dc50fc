package org.porchlight.changereports;

/** Why somebody else looks after a child. */
public enum CareReason {
  WORK,
  SCHOOL,
  LOOKING_FOR_WORK,
  OTHER
}
