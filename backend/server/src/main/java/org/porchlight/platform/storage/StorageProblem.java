package org.porchlight.platform.storage;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with the object store. */
public enum StorageProblem implements ProblemType {
  STORAGE_UNAVAILABLE(503, "The object store does not answer; try again soon.");

  private final int status;
  private final String title;

  StorageProblem(int status, String title) {
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
