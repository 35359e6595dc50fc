package org.porchlight.settings;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with a setting. */
enum SettingProblem implements ProblemType {
  /** Parameters {@code least} and {@code most}. */
  OUT_OF_BOUNDS(422, "It is outside of what is safe");

  private final int status;
  private final String title;

  SettingProblem(int status, String title) {
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
