package org.porchlight.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.porchlight.clients.EnrolmentStatus;

/**
 * Where a client is on the way, derived from all their enrolments: the stage that needs most. One
 * enrolment never goes back on the way: proof asked for after it was sent in is part of the wait.
 */
enum JourneyStage {
  FIRST_CONTACT,
  FINDING_BENEFITS,
  GATHERING_DOCUMENTS,
  APPLYING,
  WAITING_FOR_DECISION,
  RECEIVING,
  KEEPING_IT,
  CLOSED;

  private static final List<JourneyStage> BY_NEED =
      List.of(
          KEEPING_IT,
          GATHERING_DOCUMENTS,
          WAITING_FOR_DECISION,
          APPLYING,
          FINDING_BENEFITS,
          RECEIVING,
          CLOSED);

  /** How much of the proof for an enrolment is still to come. */
  enum Proof {
    NOTHING_ASKED,
    MISSING,
    /** Everything was sent, settled or is being worked on. */
    IN_HAND
  }

  /** One enrolment, as far as the way is concerned. */
  record Step(EnrolmentStatus status, Proof proof) {

    private JourneyStage stage() {
      return switch (status) {
        case DRAFT ->
            switch (proof) {
              case NOTHING_ASKED -> FINDING_BENEFITS;
              case MISSING -> GATHERING_DOCUMENTS;
              case IN_HAND -> APPLYING;
            };
        case SUBMITTED, INTERVIEW_DUE, VERIFICATION_DUE, IN_REVIEW -> WAITING_FOR_DECISION;
        case APPROVED, REDUCED, RENEWED, RECONSIDERED ->
            proof == Proof.MISSING ? KEEPING_IT : RECEIVING;
        case RENEWAL_DUE, RENEWAL_SUBMITTED, ADVERSE_ACTION_PENDING, LAPSED -> KEEPING_IT;
        case DENIED, WITHDRAWN, CLOSED -> JourneyStage.CLOSED;
      };
    }
  }

  /** The stage of somebody with these enrolments. */
  static JourneyStage of(Collection<Step> enrolments) {
    return enrolments.stream()
        .map(Step::stage)
        .min(Comparator.comparingInt(BY_NEED::indexOf))
        .orElse(FIRST_CONTACT);
  }
}
