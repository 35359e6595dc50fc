package org.porchlight.platform.spreadsheets;

import java.util.List;

/** Takes a spreadsheet's rows one by one. */
@FunctionalInterface
public interface SheetRows {

  /**
   * @param number as the spreadsheet shows it, from 1; rows without a word in them are left out
   * @param cells stripped, empty where there is nothing; none after the last that says something
   * @return whether to read on
   */
  boolean take(int number, List<String> cells);
}
