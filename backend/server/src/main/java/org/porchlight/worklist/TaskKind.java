package org.porchlight.worklist;

/** What is to be done. */
public enum TaskKind {
  DOCUMENT_TO_CHECK,
  ACTION_TO_DO,
  /** The client wants a document used that is on file. */
  OFFER_TO_DECIDE,
  /** Nobody looked at every page of a document in time. */
  DOCUMENT_UNSEEN,
  /** A change was reported: the record is to say so, or the client is told why it does not. */
  CHANGE_TO_REVIEW,
  PICTURES_FAILED,
  /** A client's file was found dangerous: they have to be told how else it can be sent. */
  DOCUMENT_DANGEROUS,
  /**
   * An original is gone from the store: where no backup has it, the client has to send it again.
   */
  ORIGINAL_LOST,
  /** A recording is gone from the store: where no backup has it, the client is to sign again. */
  RECORDING_LOST,
  /** A text or email came back: another way to reach the client is needed. */
  CONTACT_BOUNCED,
  /** A client does no business electronically any more: go on with paper. */
  CONSENT_WITHDRAWN,
  /** A letter goes by post: the client did not ask for their page only, or cannot be reached. */
  NOTICE_TO_POST,
  /** A benefit is going to be cut, and the client has not opened the letter that says so. */
  NOTICE_UNOPENED,
  /** What was taken down of a client's words on the telephone is wrong: they are to be called. */
  SIGNATURE_OBJECTED,
  /** Two records look so much like one person's that somebody should decide. */
  DUPLICATE_TO_DECIDE,
  /** A colleague named somebody in a note, who is to see it. */
  MENTION,
  /** A step toward a client's goal is due that a member of staff took on. */
  STEP_TO_DO,
  /** A client has done a step that somebody wants to hear of. */
  STEP_DONE_BY_CLIENT,
  /** Somebody opened a restricted record in an emergency: a supervisor says whether it was one. */
  EMERGENCY_TO_REVIEW;

  /** Whether a worker says when it is done; all others end with the thing that they are about. */
  boolean endsByHand() {
    return switch (this) {
      case CONTACT_BOUNCED,
          CONSENT_WITHDRAWN,
          DOCUMENT_DANGEROUS,
          ORIGINAL_LOST,
          RECORDING_LOST,
          NOTICE_TO_POST,
          NOTICE_UNOPENED,
          SIGNATURE_OBJECTED,
          MENTION,
          STEP_DONE_BY_CLIENT ->
          true;
      case DOCUMENT_TO_CHECK,
          ACTION_TO_DO,
          OFFER_TO_DECIDE,
          DOCUMENT_UNSEEN,
          CHANGE_TO_REVIEW,
          PICTURES_FAILED,
          DUPLICATE_TO_DECIDE,
          STEP_TO_DO,
          EMERGENCY_TO_REVIEW ->
          false;
    };
  }
}
