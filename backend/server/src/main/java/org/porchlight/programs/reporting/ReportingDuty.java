package org.porchlight.programs.reporting;

/** Whether a change has to be reported; the strongest first. */
public enum ReportingDuty {
  MUST,
  /** Nobody has to, but it is good for whoever does: more may be paid, or reach them. */
  SHOULD,
  NEED_NOT
}
