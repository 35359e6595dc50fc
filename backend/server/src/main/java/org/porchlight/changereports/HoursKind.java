package org.porchlight.changereports;

/** What hours are spent on. */
public enum HoursKind {
  WORK,
  SCHOOL,
  TRAINING,
  VOLUNTEER
}
