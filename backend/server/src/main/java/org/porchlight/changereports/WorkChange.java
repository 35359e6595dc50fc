package org.porchlight.changereports;

/** What happened to a job or a business. */
public enum WorkChange {
  STARTED,
  ENDED,
  CHANGED
}
