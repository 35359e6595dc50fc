package org.porchlight.audit;

/** Where a look through the whole audit stands. */
enum AuditVerificationStatus {
  RUNNING,
  DONE,
  /** It could not be read to its end. */
  GAVE_UP;

  boolean finished() {
    return this != RUNNING;
  }
}
