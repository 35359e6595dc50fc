package org.porchlight.timeline;

/** Who did what an entry tells. */
public enum TimelineAuthor {
  /** Also whoever the client let do it, by a link. */
  CLIENT,
  STAFF,
  /** It happened by itself. */
  NOBODY
}
