package org.porchlight.programs.reporting;

/** Under which of a program's rules a household reports. */
public enum ReportingGroup {
  /** Of a program that knows only one. */
  STANDARD,
  /** Every change, within days (7 CFR 273.12(a)(1)). */
  CHANGE_REPORTING,
  /** Little more than income over the limit (7 CFR 273.12(a)(5)). */
  SIMPLIFIED_REPORTING
}
