package org.porchlight.platform.spreadsheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/** Reads a workbook's first sheet, once the gate has let it in. */
final class XlsxReader {

  private static final int LONGEST_NUMBER = 40;

  private XlsxReader() {}

  static void read(Path file, SheetRows rows) throws IOException {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        Stream<Row> stream = workbook.getFirstSheet().openStream()) {
      Iterator<Row> all = stream.iterator();
      while (all.hasNext()) {
        Row row = all.next();
        if (!rows.take(row.getRowNum(), cells(row))) {
          return;
        }
      }
    } catch (Problem told) {
      throw told;
    } catch (RuntimeException broken) {
      // The library's own for each thing that does not fit: a missing part, a bad address.
      throw Spreadsheet.notReadable();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    row.forEach(cell -> cells.add(text(cell)));
    return Spreadsheet.upToTheLast(cells);
  }

  /** As the sheet shows it: of a formula, what it came to when the sheet was saved. */
  private static String text(@Nullable Cell cell) {
    String raw = cell == null ? null : cell.getRawValue();
    if (cell == null || raw == null) {
      return "";
    }
    boolean calculated = cell.getType() == CellType.FORMULA;
    return cell.getType() == CellType.NUMBER || calculated
        ? plain(raw)
        : Formulas.asWritten(raw.strip());
  }

  /** A phone number is no {@code 1.2065550187E10}. */
  private static String plain(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      boolean fits = number.precision() + Math.abs((long) number.scale()) <= LONGEST_NUMBER;
      return fits ? number.stripTrailingZeros().toPlainString() : raw;
    } catch (NumberFormatException text) {
      return raw.strip();
    }
  }
}
