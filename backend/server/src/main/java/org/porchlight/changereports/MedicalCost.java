package org.porchlight.changereports;

/** What is paid for health. */
public enum MedicalCost {
  PREMIUM,
  MEDICINE,
  DOCTOR,
  HOSPITAL,
  EQUIPMENT,
  TRAVEL,
  CARE_AT_HOME,
  OTHER
}
