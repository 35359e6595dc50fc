package org.porchlight.changereports;

/** By what right somebody is in the country. */
public enum StatusKind {
  CITIZEN,
  PERMANENT_RESIDENT,
  REFUGEE,
  ASYLUM_CLAIMANT,
  WORK_PERMIT,
  STUDY_PERMIT,
  VISITOR,
  OTHER
}
