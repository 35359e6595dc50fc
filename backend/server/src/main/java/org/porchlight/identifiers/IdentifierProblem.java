package org.porchlight.identifiers;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with the numbers that others know a client by. */
public enum IdentifierProblem implements ProblemType {
  /** Parameter {@code kind}. */
  NUMBER_NOT_POSSIBLE(422, "No number of this kind is like this one"),
  LABEL_MISSING(422, "A number of another kind needs a label that says what it is"),
  /** Parameter {@code clientCode}. */
  IDENTIFIER_IN_USE(409, "Another client of the branch has this number already"),
  TOO_MANY_IDENTIFIERS(409, "A client has at most twenty identifier numbers");

  private final int status;
  private final String title;

  IdentifierProblem(int status, String title) {
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
