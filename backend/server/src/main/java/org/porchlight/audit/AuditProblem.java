package org.porchlight.audit;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with a look through the audit. */
enum AuditProblem implements ProblemType {
  AUDIT_VERIFICATION_RUNNING(409, "The audit is being looked through already");

  private final int status;
  private final String title;

  AuditProblem(int status, String title) {
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
