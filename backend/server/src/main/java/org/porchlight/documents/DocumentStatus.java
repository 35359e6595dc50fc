package org.porchlight.documents;

/** Where a document stands. */
public enum DocumentStatus {
  RECEIVED,
  /** Its pictures are there to be looked at. */
  CHECKED,
  ACCEPTED,
  RETAKE_ASKED,
  REJECTED,
  /** Found dangerous; never shown to anybody. */
  QUARANTINED;

  public boolean finished() {
    return this != RECEIVED && this != CHECKED;
  }
}
