package org.porchlight.journey;

import static org.porchlight.clients.NextStep.NextStepKind.ANSWER_NOTICE;
import static org.porchlight.clients.NextStep.NextStepKind.APPLY;
import static org.porchlight.clients.NextStep.NextStepKind.CHECK_PROOF;
import static org.porchlight.clients.NextStep.NextStepKind.DECIDE;
import static org.porchlight.clients.NextStep.NextStepKind.INTERVIEW;
import static org.porchlight.clients.NextStep.NextStepKind.LOOK_AT_APPLICATION;
import static org.porchlight.clients.NextStep.NextStepKind.RENEW;
import static org.porchlight.clients.NextStep.NextStepKind.SEND_PROOF;
import static org.porchlight.clients.NextStep.NextStepOwner.CLIENT;
import static org.porchlight.clients.NextStep.NextStepOwner.OFFICE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;

/**
 * One enrolment, as far as the way is concerned. It never goes back on the way: proof asked for
 * after it was sent in is part of the wait.
 *
 * @param proofDueOn when the first of the missing proofs is due
 */
record Leg(
    EnrolmentStatus status,
    Proof proof,
    @Nullable LocalDate proofDueOn,
    @Nullable LocalDate decideBy,
    @Nullable LocalDate periodTo) {

  /** How much of the proof for an enrolment is still to come. */
  enum Proof {
    NOTHING_ASKED,
    MISSING,
    /** Everything was sent or is being worked on, and something is still to be decided. */
    IN_HAND,
    SETTLED
  }

  JourneyStage stage() {
    return switch (status) {
      case DRAFT ->
          switch (proof) {
            case NOTHING_ASKED -> JourneyStage.FINDING_BENEFITS;
            case MISSING -> JourneyStage.GATHERING_DOCUMENTS;
            case IN_HAND, SETTLED -> JourneyStage.APPLYING;
          };
      case SUBMITTED, INTERVIEW_DUE, VERIFICATION_DUE, IN_REVIEW ->
          JourneyStage.WAITING_FOR_DECISION;
      case APPROVED, REDUCED, RENEWED, RECONSIDERED ->
          proof == Proof.MISSING ? JourneyStage.KEEPING_IT : JourneyStage.RECEIVING;
      case RENEWAL_DUE, RENEWAL_SUBMITTED, ADVERSE_ACTION_PENDING, LAPSED ->
          JourneyStage.KEEPING_IT;
      case DENIED, WITHDRAWN, CLOSED -> JourneyStage.CLOSED;
    };
  }

  /**
   * Whether nobody waits for anything here: it has ended, or nothing was sent in or is asked for.
   */
  boolean rests() {
    return status.finished()
        || status == EnrolmentStatus.DRAFT
            && (proof == Proof.NOTHING_ASKED || proof == Proof.SETTLED);
  }

  NextStep next() {
    if (status.finished()) {
      return NextStep.NOTHING;
    }
    if (proof == Proof.MISSING) {
      return new NextStep(SEND_PROOF, CLIENT, proofDueOn, null);
    }
    return switch (status) {
      case DRAFT -> new NextStep(APPLY, CLIENT, null, null);
      case SUBMITTED -> office(LOOK_AT_APPLICATION);
      case INTERVIEW_DUE -> new NextStep(INTERVIEW, CLIENT, decideBy, null);
      case VERIFICATION_DUE, IN_REVIEW, RENEWAL_SUBMITTED ->
          office(proof == Proof.IN_HAND ? CHECK_PROOF : DECIDE);
      case APPROVED, REDUCED, RENEWED, RECONSIDERED ->
          proof == Proof.IN_HAND ? new NextStep(CHECK_PROOF, OFFICE, null, null) : NextStep.NOTHING;
      case RENEWAL_DUE -> new NextStep(RENEW, CLIENT, periodTo, null);
      case LAPSED -> new NextStep(RENEW, CLIENT, null, null);
      case ADVERSE_ACTION_PENDING -> new NextStep(ANSWER_NOTICE, CLIENT, null, null);
      case DENIED, WITHDRAWN, CLOSED -> NextStep.NOTHING;
    };
  }

  private NextStep office(NextStepKind kind) {
    return new NextStep(kind, OFFICE, decideBy, null);
  }
}
