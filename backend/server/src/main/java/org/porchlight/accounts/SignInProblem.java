package org.porchlight.accounts;

import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;

/** What can go wrong while signing in. */
enum SignInProblem implements ProblemType {
  ORIGIN_NOT_ALLOWED(403, "A page of another site may not do this.");

  private final int status;
  private final String title;

  SignInProblem(int status, String title) {
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
