package org.porchlight.clients;

import java.util.EnumSet;
import java.util.Set;

/** Where an enrolment stands, and where it may go from there. */
public enum EnrolmentStatus {
  DRAFT,
  SUBMITTED,
  INTERVIEW_DUE,
  VERIFICATION_DUE,
  IN_REVIEW,
  /** Active: benefits are being received. */
  APPROVED,
  DENIED,
  WITHDRAWN,
  ADVERSE_ACTION_PENDING,
  REDUCED,
  CLOSED,
  RENEWAL_DUE,
  RENEWAL_SUBMITTED,
  RENEWED,
  LAPSED,
  RECONSIDERED;

  public Set<EnrolmentStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(INTERVIEW_DUE, VERIFICATION_DUE, IN_REVIEW, WITHDRAWN);
      case INTERVIEW_DUE -> EnumSet.of(VERIFICATION_DUE, IN_REVIEW, WITHDRAWN, DENIED);
      case VERIFICATION_DUE -> EnumSet.of(IN_REVIEW, DENIED, WITHDRAWN);
      case IN_REVIEW -> EnumSet.of(VERIFICATION_DUE, APPROVED, DENIED, WITHDRAWN);
      case APPROVED, REDUCED, RENEWED, RECONSIDERED ->
          EnumSet.of(ADVERSE_ACTION_PENDING, RENEWAL_DUE);
      case ADVERSE_ACTION_PENDING -> EnumSet.of(APPROVED, REDUCED, CLOSED);
      case RENEWAL_DUE -> EnumSet.of(RENEWAL_SUBMITTED, LAPSED);
      case RENEWAL_SUBMITTED -> EnumSet.of(RENEWED, LAPSED, ADVERSE_ACTION_PENDING);
      case LAPSED -> EnumSet.of(RECONSIDERED);
      case DENIED, WITHDRAWN, CLOSED -> EnumSet.noneOf(EnrolmentStatus.class);
    };
  }

  /** The office still owes a decision. */
  public boolean undecided() {
    return switch (this) {
      case SUBMITTED, INTERVIEW_DUE, VERIFICATION_DUE, IN_REVIEW, RENEWAL_SUBMITTED -> true;
      default -> false;
    };
  }

  public boolean finished() {
    return next().isEmpty();
  }
}
