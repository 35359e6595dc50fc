package org.porchlight.worklist;

/** What is to be done. */
public enum TaskKind {
  DOCUMENT_TO_CHECK,
  ACTION_TO_DO,
  PICTURES_FAILED,
  MESSAGE_FAILED
}
