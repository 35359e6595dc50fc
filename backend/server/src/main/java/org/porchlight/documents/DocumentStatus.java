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

  /** Whether a worker decided on it, who may take that back. */
  boolean decided() {
    return this == ACCEPTED || this == RETAKE_ASKED || this == REJECTED;
  }

  public boolean finished() {
    return this != RECEIVED && this != CHECKED;
  }
}
