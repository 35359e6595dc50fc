package org.porchlight.platform.spreadsheets;

import org.porchlight.platform.web.ProblemType;

/** What can be wrong with a spreadsheet as a whole. */
public enum SpreadsheetProblem implements ProblemType {
  SHEET_KIND_NOT_TAKEN(422, "Neither an XLSX workbook without a password nor a CSV file"),
  SHEET_NOT_READABLE(422, "The spreadsheet is damaged, or holds what no spreadsheet needs"),
  /** Parameters {@code rows} and {@code columns}: the most that are read. */
  SHEET_TOO_LARGE(422, "The spreadsheet has too many rows or columns, or is too large unpacked"),
  SHEET_EMPTY(422, "The first sheet has no row below its headings"),
  NAMES_NOT_YOURS(403, "Names leave with those who have the case; all others take client IDs");

  private final int status;
  private final String title;

  SpreadsheetProblem(int status, String title) {
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
