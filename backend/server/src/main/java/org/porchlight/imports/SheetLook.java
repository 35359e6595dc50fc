package org.porchlight.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.Spreadsheet;
import org.porchlight.platform.spreadsheets.SpreadsheetProblem;
import org.porchlight.platform.web.Problem;

/**
 * What a spreadsheet looks like.
 *
 * @param headings its first row
 * @param samples the first rows below, cut to what a person takes in at a glance
 * @param rows below the headings
 */
record SheetLook(SheetFormat format, List<String> headings, List<List<String>> samples, int rows) {

  private static final int SAMPLES = 3;
  private static final int LONGEST = 60;

  /**
   * @throws Problem where it cannot be read to its end, or has no row
   */
  static SheetLook at(Path file) throws IOException {
    Spreadsheet sheet = Spreadsheet.of(file);
    List<String> headings = new ArrayList<>();
    List<List<String>> samples = new ArrayList<>();
    int[] rows = {-1};
    sheet.read(
        (number, cells) -> {
          rows[0]++;
          if (rows[0] == 0) {
            headings.addAll(cut(cells));
          } else if (samples.size() < SAMPLES) {
            samples.add(cut(cells));
          }
          return true;
        });
    if (rows[0] < 1) {
      throw Problem.of(SpreadsheetProblem.SHEET_EMPTY);
    }
    return new SheetLook(sheet.format(), headings, samples, rows[0]);
  }

  private static List<String> cut(List<String> cells) {
    return cells.stream()
        .map(
            cell ->
                cell.codePointCount(0, cell.length()) <= LONGEST
                    ? cell
                    : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)))
        // The database holds no such character.
        .map(cell -> cell.replace('\0', ' '))
        .toList();
  }
}
