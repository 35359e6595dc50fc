package org.porchlight.confirmations;

/** What a confirmation is the receipt of. */
public enum ConfirmationKind {
  DOCUMENT_RECEIVED,
  ACTION_OPENED,
  /** A document on file is to be used. */
  OFFER_CHOSEN,
  /** To do business electronically. */
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  /** What the client states instead of a document. */
  STATEMENT_SIGNED,
  /** What was taken down of what the client said on the telephone is wrong. */
  SIGNATURE_OBJECTED,
  CHANGE_REPORTED,
  CHANGE_CORRECTED,
  /** What staff took down by telephone was signed later. */
  CHANGE_SIGNED,
  CHANGE_WITHDRAWN,
  /** A step of the client's own plan. */
  STEP_DONE
}
