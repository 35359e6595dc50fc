package org.porchlight.changereports;

/** Why a job ended. */
public enum JobEndReason {
  LAID_OFF,
  LET_GO,
  QUIT,
  CONTRACT_ENDED,
  ILLNESS,
  CARING,
  OTHER
}
