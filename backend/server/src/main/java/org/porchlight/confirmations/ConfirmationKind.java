package org.porchlight.confirmations;

/** What a confirmation is the receipt of. */
public enum ConfirmationKind {
  DOCUMENT_RECEIVED,
  ACTION_OPENED
}
