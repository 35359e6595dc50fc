package org.porchlight.imports;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with an import as a whole. */
enum ImportProblem implements ProblemType {
  IMPORT_BUSY(409, "The spreadsheet is being looked through or taken in, or was taken in already"),
  IMPORT_NOT_CHECKED(409, "Look through the spreadsheet first, and mend every cell that stops it"),
  /** Parameter {@code field}. */
  IMPORT_COLUMN_TWICE(422, "Two columns are said to hold the same"),
  /** Parameter {@code field}. */
  IMPORT_COLUMN_MISSING(422, "No column is said to hold what each client needs");

  private final int status;
  private final String title;

  ImportProblem(int status, String title) {
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
