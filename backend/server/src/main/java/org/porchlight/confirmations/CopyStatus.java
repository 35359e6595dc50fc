package org.porchlight.confirmations;

/** How far a copy of a confirmation got. */
public enum CopyStatus {
  QUEUED,
  /** It left us. */
  SENT,
  /** It is known to have arrived. */
  DELIVERED,
  /** It did not arrive, and will not. */
  FAILED
}
