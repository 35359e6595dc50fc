package org.porchlight.restrictions;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with opening a restricted record in an emergency. */
enum EmergencyProblem implements ProblemType {
  EMERGENCY_NOT_NEEDED(409, "The record is open to you without an emergency"),
  OWN_EMERGENCY(409, "Somebody else says whether it was justified"),
  TOO_MANY_EMERGENCIES(429, "Too many tries to open a record in an emergency");

  private final int status;
  private final String title;

  EmergencyProblem(int status, String title) {
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
