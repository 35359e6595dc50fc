package org.porchlight.absences;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with noting that somebody is away. */
enum AbsenceProblem implements ProblemType {
  ABSENCE_NOT_YOURS(403, "Only a supervisor notes the absence of somebody else"),
  NOT_A_MEMBER(422, "That account is no caseworker or supervisor of this branch"),
  /** Fields {@code startsOn}, {@code endsOn}. */
  ABSENCE_DAYS_WRONG(422, "An absence ends today or later, not before it begins, within a year"),
  ABSENCE_OVER(409, "The absence is over already"),
  TOO_MANY_ABSENCES(409, "The branch has as many absences ahead as it may have");

  private final int status;
  private final String title;

  AbsenceProblem(int status, String title) {
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
