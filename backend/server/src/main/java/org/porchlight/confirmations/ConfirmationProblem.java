package org.porchlight.confirmations;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with confirmations. */
enum ConfirmationProblem implements ProblemType {
  NUMBER_MISTYPED(404, "This is not a confirmation number: at least one symbol is wrong.");

  private final int status;
  private final String title;

  ConfirmationProblem(int status, String title) {
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
