package org.porchlight.programs.reporting;

/** What of a household's life can change. */
public enum ChangeKind {
  ADDRESS,
  CONTACT_DETAILS,
  HOUSEHOLD_MEMBER,
  JOB,
  SELF_EMPLOYMENT,
  HOUSING_COST,
  CHILD_CARE_COST,
  MEDICAL_COST,
  PAYMENT,
  SCHOOL_OR_WORK_HOURS,
  IMMIGRATION_STATUS,
  NAME,
  OTHER
}
