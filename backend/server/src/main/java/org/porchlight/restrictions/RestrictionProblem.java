package org.porchlight.restrictions;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with who may see a record. */
enum RestrictionProblem implements ProblemType {
  RESTRICTION_MEMBER_UNKNOWN(422, "Somebody named is no caseworker or supervisor of this branch");

  private final int status;
  private final String title;

  RestrictionProblem(int status, String title) {
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
