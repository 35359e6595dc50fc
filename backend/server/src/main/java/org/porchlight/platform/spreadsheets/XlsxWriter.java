package org.porchlight.platform.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet whose cells are all text: nothing in it is calculated. */
final class XlsxWriter implements SheetWriter {

  private static final int ROWS_AT_ONCE = 200;
  private static final int WIDTH = 24;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  XlsxWriter(OutputStream out) {
    workbook = new Workbook(out, "Porchlight", "1.0");
    sheet = workbook.newWorksheet("1");
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (rows == 0) {
      head(cells.size());
    }
    for (int column = 0; column < cells.size(); column++) {
      sheet.inlineString(rows, column, cells.get(column));
    }
    rows++;
    if (rows % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void head(int columns) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < columns; column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
