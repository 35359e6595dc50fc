package org.porchlight.record;

import java.util.List;
import java.util.Set;
import org.porchlight.clients.EnrolmentStatus;

/** Where a client is on the way, derived from all their enrolments: the stage that needs most. */
enum JourneyStage {
  FIRST_CONTACT,
  GATHERING_DOCUMENTS,
  APPLYING,
  WAITING_FOR_DECISION,
  RECEIVING,
  KEEPING_IT,
  CLOSED;

  private static final Set<EnrolmentStatus> AT_RISK =
      Set.of(
          EnrolmentStatus.RENEWAL_DUE,
          EnrolmentStatus.RENEWAL_SUBMITTED,
          EnrolmentStatus.ADVERSE_ACTION_PENDING,
          EnrolmentStatus.LAPSED);

  /**
   * The stage of somebody with these enrolments.
   *
   * @param proofMissing whether anything that was asked for has not been sent
   */
  static JourneyStage of(List<EnrolmentStatus> enrolments, boolean proofMissing) {
    if (enrolments.isEmpty()) {
      return FIRST_CONTACT;
    }
    if (enrolments.stream().anyMatch(AT_RISK::contains)) {
      return KEEPING_IT;
    }
    if (proofMissing || enrolments.contains(EnrolmentStatus.VERIFICATION_DUE)) {
      return GATHERING_DOCUMENTS;
    }
    if (enrolments.stream().anyMatch(EnrolmentStatus::undecided)) {
      return WAITING_FOR_DECISION;
    }
    if (enrolments.contains(EnrolmentStatus.DRAFT)) {
      return APPLYING;
    }
    return enrolments.stream().allMatch(EnrolmentStatus::finished) ? CLOSED : RECEIVING;
  }
}
