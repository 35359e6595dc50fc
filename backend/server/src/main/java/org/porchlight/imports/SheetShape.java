package org.porchlight.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet's columns are called, how they begin, and what they are said to hold.
 *
 * @param samples the first few rows, so that a person sees what a column holds
 * @param columns null where one is left out
 */
record SheetShape(
    List<String> headings, List<List<String>> samples, List<@Nullable ImportField> columns) {

  SheetShape with(List<@Nullable ImportField> mapped) {
    return new SheetShape(headings, samples, mapped);
  }
}
