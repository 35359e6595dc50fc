package org.porchlight.consents;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with consents. */
enum ConsentProblem implements ProblemType {
  CONSENT_NOT_GIVEN(409, "There is no consent to withdraw."),
  CONSENT_GIVEN_ALREADY(409, "The consent is in force already.");

  private final int status;
  private final String title;

  ConsentProblem(int status, String title) {
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
