package org.porchlight.reviewreasons;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with the reasons for which documents are sent back. */
enum ReviewReasonProblem implements ProblemType {
  REASON_TYPE_UNKNOWN(422, "The programs have no such document type"),
  /** Parameter {@code max}: reasons. */
  TOO_MANY_REASONS(409, "There are as many reasons as there may be; change one instead");

  private final int status;
  private final String title;

  ReviewReasonProblem(int status, String title) {
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
