package org.porchlight.identitychecks;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong where staff check who a client is. */
enum IdentityCheckProblem implements ProblemType {
  CHECK_NOT_TAKEN(422, "The office does not take this for a check"),
  NUMBER_WRITTEN_DOWN(422, "What was checked is said without any number of five digits or more");

  private final int status;
  private final String title;

  IdentityCheckProblem(int status, String title) {
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
