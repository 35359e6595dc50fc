package org.porchlight.changereports;

/** How often an amount is paid. */
public enum Per {
  HOUR,
  DAY,
  WEEK,
  TWO_WEEKS,
  TWICE_A_MONTH,
  MONTH,
  YEAR,
  ONCE
}
