package org.porchlight.notices;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with notices. */
enum NoticeProblem implements ProblemType {
  /** Parameter {@code earliest}: the first day that is far enough ahead. */
  EFFECTIVE_TOO_EARLY(422, "A benefit is not cut before its notice has run"),
  /** Parameter {@code effectiveOn}: the day that the client was told. */
  NOTICE_STILL_RUNS(409, "The client was told of a later day"),
  NOTICE_REASON_MISSING(422, "A decision against a client needs its reason"),
  /** Parameter {@code noticeId}: the one that took its place. */
  NOTICE_SUPERSEDED(409, "Another notice took the place of this one before"),
  NOTHING_TO_DECIDE(422, "This move is no decision that a notice tells");

  private final int status;
  private final String title;

  NoticeProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
