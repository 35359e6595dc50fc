package org.porchlight.clients;

/** Where a client is on the way, in its order; the last two are beside it. */
public enum JourneyStage {
  FIRST_CONTACT,
  FINDING_BENEFITS,
  GATHERING_DOCUMENTS,
  APPLYING,
  WAITING_FOR_DECISION,
  RECEIVING,
  /** A change or a renewal is due, or proof for what is received. */
  KEEPING_IT,
  /** Nothing goes on for now: what the client wanted is set aside, and nothing was sent in. */
  PAUSED,
  CLOSED
}
