package org.porchlight.engagements;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with what staff write down. */
public enum EngagementProblem implements ProblemType {
  MENTION_UNKNOWN(422, "Somebody mentioned does not work in this branch"),
  TOO_MANY_PINNED(409, "At most five notes of a client are pinned");

  private final int status;
  private final String title;

  EngagementProblem(int status, String title) {
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
