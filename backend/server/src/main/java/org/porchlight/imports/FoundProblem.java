package org.porchlight.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, and where.
 *
 * @param row as the spreadsheet counts
 * @param column from 0; absent where it is about the whole row
 * @param said the beginning of what is written there
 * @param other what it is in conflict with
 */
record FoundProblem(
    int row, @Nullable Integer column, CellProblem kind, String said, @Nullable String other) {

  private static final int LONGEST = 80;

  FoundProblem {
    said =
        said.length() > LONGEST ? said.substring(0, said.offsetByCodePoints(0, LONGEST / 2)) : said;
  }

  /** Such as {@code D}. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
