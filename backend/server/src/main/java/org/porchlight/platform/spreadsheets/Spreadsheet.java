package org.porchlight.platform.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.porchlight.platform.web.Problem;

/** A file that somebody says is a spreadsheet. */
public final class Spreadsheet {

  /** In rows, its headings among them. */
  public static final int MOST_ROWS = 100_001;

  public static final int MOST_COLUMNS = 200;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  private final Path file;
  private final SheetFormat format;

  private Spreadsheet(Path file, SheetFormat format) {
    this.file = file;
    this.format = format;
  }

  /**
   * By its bytes, whatever its name says.
   *
   * @throws Problem where nothing in it would be read
   */
  public static Spreadsheet of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(ZIP.length);
    }
    if (begins(start, OLE)) {
      throw Problem.of(SpreadsheetProblem.SHEET_KIND_NOT_TAKEN);
    }
    if (begins(start, ZIP)) {
      XlsxGate.check(file);
      return new Spreadsheet(file, SheetFormat.XLSX);
    }
    return new Spreadsheet(file, SheetFormat.CSV);
  }

  private static boolean begins(byte[] bytes, int[] with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != with[i]) {
        return false;
      }
    }
    return true;
  }

  public SheetFormat format() {
    return format;
  }

  /**
   * Its first sheet from the top, holding one row at a time.
   *
   * @throws Problem at the row where it cannot be read on
   */
  public void read(SheetRows rows) throws IOException {
    // Counted as well: a workbook says itself what number each of its rows has.
    var seen = new AtomicInteger();
    SheetRows bounded =
        (number, cells) -> {
          if (Math.max(number, seen.incrementAndGet()) > MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw tooLarge();
          }
          return cells.isEmpty() || rows.take(number, cells);
        };
    switch (format) {
      case CSV -> CsvReader.read(file, bounded);
      case XLSX -> XlsxReader.read(file, bounded);
    }
  }

  static Problem tooLarge() {
    return Problem.of(SpreadsheetProblem.SHEET_TOO_LARGE)
        .with("rows", MOST_ROWS - 1)
        .with("columns", MOST_COLUMNS);
  }

  static Problem notReadable() {
    return Problem.of(SpreadsheetProblem.SHEET_NOT_READABLE);
  }

  /** Without what stands behind the last that says something. */
  static List<String> upToTheLast(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
