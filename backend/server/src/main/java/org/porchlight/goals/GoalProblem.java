package org.porchlight.goals;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with goals and their steps. */
public enum GoalProblem implements ProblemType {
  GOAL_FINISHED(409, "The goal is reached or set aside; open it again first"),
  GOAL_MOVE_NOT_POSSIBLE(409, "The goal cannot go there from where it stands"),
  TOO_MANY_GOALS(409, "A client has at most twenty goals that are open"),
  STEP_DONE(409, "The step is done already"),
  STEP_NOT_DONE(409, "The step is not done"),
  STEP_NOT_YOURS(409, "The step is the office's"),
  BARRIER_REMOVED(409, "What stood in the way is gone already"),
  STEP_UNKNOWN(422, "A step is not one of this goal"),
  STEP_OWNER_NOT_POSSIBLE(422, "A step is the client's, or of somebody who works in this branch");

  private final int status;
  private final String title;

  GoalProblem(int status, String title) {
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
