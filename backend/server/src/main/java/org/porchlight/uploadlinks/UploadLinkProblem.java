package org.porchlight.uploadlinks;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with upload links. */
enum UploadLinkProblem implements ProblemType {
  ITEM_NOT_ASKED(422, "Not all of these are asked of the client now.");

  private final int status;
  private final String title;

  UploadLinkProblem(int status, String title) {
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
