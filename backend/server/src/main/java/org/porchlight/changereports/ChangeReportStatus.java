package org.porchlight.changereports;

import java.util.EnumSet;
import java.util.Set;

/** Where a change report stands, and where it may go from there. */
public enum ChangeReportStatus {
  DRAFT,
  SUBMITTED,
  PROOF_ASKED,
  IN_REVIEW,
  /** The record says so now. */
  APPLIED,
  NO_EFFECT,
  WITHDRAWN;

  public Set<ChangeReportStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(PROOF_ASKED, IN_REVIEW, WITHDRAWN);
      case PROOF_ASKED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
      case IN_REVIEW -> EnumSet.of(PROOF_ASKED, APPLIED, NO_EFFECT, WITHDRAWN);
      case APPLIED, NO_EFFECT, WITHDRAWN -> EnumSet.noneOf(ChangeReportStatus.class);
    };
  }

  public boolean finished() {
    return next().isEmpty();
  }

  /** It is with the office, and not over. */
  boolean open() {
    return this != DRAFT && !finished();
  }
}
