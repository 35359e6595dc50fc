package org.porchlight.worklist;

/** How a task ended: what a worker says of it, or else what ended it. */
public enum TaskOutcome {
  DONE,
  NOT_NEEDED,
  COULD_NOT,
  /** Somebody decided about the document, offer, change or duplicate that it was about. */
  DECIDED,
  /** A worker has seen every page. */
  SEEN,
  /** Something newer came in its place. */
  REPLACED,
  /** The file was found dangerous: another task took its place. */
  HELD_BACK,
  /** What it was about was removed. */
  REMOVED,
  /** The client took it back, or what was asked is asked no more. */
  WITHDRAWN,
  /** The action that it was about was closed. */
  ACTION_CLOSED,
  /** The step that it was about was done. */
  STEP_DONE,
  /** A message went out to the client, or there is another way to reach them. */
  REACHED,
  /** The client opened the letter. */
  OPENED,
  /** The client does business electronically again. */
  CONSENT_GIVEN,
  /** Ended with what it was about, before it was kept how. */
  ENDED_BY_ITSELF;

  /** Whether a worker may say it. */
  boolean isSaid() {
    return this == DONE || this == NOT_NEEDED || this == COULD_NOT;
  }
}
