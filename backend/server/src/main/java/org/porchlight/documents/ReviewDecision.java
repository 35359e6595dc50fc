package org.porchlight.documents;

/** What a worker can decide on a document. */
public enum ReviewDecision {
  ACCEPT,
  ASK_RETAKE,
  REJECT;

  DocumentStatus status() {
    return switch (this) {
      case ACCEPT -> DocumentStatus.ACCEPTED;
      case ASK_RETAKE -> DocumentStatus.RETAKE_ASKED;
      case REJECT -> DocumentStatus.REJECTED;
    };
  }
}
