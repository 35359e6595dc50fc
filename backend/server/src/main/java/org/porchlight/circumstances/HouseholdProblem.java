package org.porchlight.circumstances;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with who lives with a client. */
enum HouseholdProblem implements ProblemType {
  MEMBER_KNOWN(409, "Somebody of that name lives there already"),
  MEMBER_GONE(409, "They live there no more, or never did"),
  MEMBER_UNKNOWN(422, "No client of this branch has this client ID");

  private final int status;
  private final String title;

  HouseholdProblem(int status, String title) {
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
