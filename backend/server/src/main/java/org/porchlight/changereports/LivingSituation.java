package org.porchlight.changereports;

/** How somebody lives. */
public enum LivingSituation {
  RENT,
  OWN_HOME,
  WITH_OTHERS,
  SHELTER,
  NO_FIXED_ADDRESS,
  INSTITUTION,
  OTHER
}
