package org.porchlight.consents;

/** Whether a client does business electronically. */
enum ConsentStatus {
  NOT_GIVEN,
  GIVEN,
  WITHDRAWN
}
