package org.porchlight.signatures;

/** Whether all have signed who were asked to. */
enum SigningStatus {
  OPEN,
  COMPLETE,
  CANCELLED,
  EXPIRED
}
