package org.porchlight.circumstances;

/** What a fact is of. */
public enum CircumstanceTopic {
  ADDRESS,
  HOUSEHOLD_MEMBER,
  JOB,
  SELF_EMPLOYMENT,
  HOUSING_COST,
  CHILD_CARE_COST,
  MEDICAL_COST,
  PAYMENT,
  HOURS,
  IMMIGRATION_STATUS,
  NAME
}
