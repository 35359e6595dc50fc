package org.porchlight.programs;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with what administrators write over the files. */
enum CatalogueProblem implements ProblemType {
  CATALOGUE_NOT_VALID(422, "It does not go with the rest"),
  /** Parameter {@code by}: what would be left with nothing. */
  STILL_NEEDED(422, "Something else would have nothing left without it"),
  /** Parameter {@code max}. */
  CATALOGUE_FULL(409, "There are as many of these as there may be; change one instead");

  private final int status;
  private final String title;

  CatalogueProblem(int status, String title) {
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
