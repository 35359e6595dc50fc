package org.porchlight.worklist;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with a task. */
enum WorklistProblem implements ProblemType {
  CLAIMED_ALREADY(409, "The task is somebody else's already"),
  TASK_DONE(409, "The task is done already"),
  TASK_ENDS_BY_ITSELF(409, "The task ends with the document or the action that it is about"),
  TOO_MANY_FILTERS(409, "There are as many kept lists as there may be; remove one first"),
  NOT_THEIRS_TO_SEE(422, "That colleague may not see the record of the task's client"),
  NOT_A_COLLEAGUE(422, "That account is no caseworker or supervisor of this branch");

  private final int status;
  private final String title;

  WorklistProblem(int status, String title) {
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
