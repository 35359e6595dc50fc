package org.porchlight.confirmations;

/** What can go wrong after a confirmation was issued. */
public enum ConfirmationUpdateKind {
  /** A text or email with the confirmation did not arrive. */
  COPY_FAILED,
  /** What was sent cannot be read, or shows too little: it is needed again. */
  RETAKE_ASKED,
  /** What was sent does not prove it. */
  DOCUMENT_REJECTED,
  /** A file of it is dangerous, and was put away. */
  FILE_DANGEROUS,
  /** The store no longer has a file of it. */
  FILE_LOST,
  /** What was said above is not final: staff look at it again. */
  LOOKING_AGAIN;

  /** Whether staff decided so, and can take it back. */
  boolean decided() {
    return this == RETAKE_ASKED || this == DOCUMENT_REJECTED;
  }
}
