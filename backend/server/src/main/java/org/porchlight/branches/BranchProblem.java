package org.porchlight.branches;

import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;

/** What can go wrong with a branch. */
enum BranchProblem implements ProblemType {
  NAME_TAKEN(409, "Another branch has this name.");

  private final int status;
  private final String title;

  BranchProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  Problem problem() {
    return Problem.of(this);
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
