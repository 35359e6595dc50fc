package org.porchlight.changereports;

/** Why a name is another one. */
public enum NameReason {
  MARRIAGE,
  DIVORCE,
  COURT_ORDER,
  CORRECTION,
  OTHER
}
