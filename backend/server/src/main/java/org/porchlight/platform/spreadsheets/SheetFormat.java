package org.porchlight.platform.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a spreadsheet is written as. */
public enum SheetFormat {
  CSV(SheetFormat.CSV_TYPE + ";charset=UTF-8"),
  XLSX(SheetFormat.XLSX_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Such as {@code clients.csv}. */
  public String fileName(String name) {
    return name + "." + name().toLowerCase(Locale.ROOT);
  }

  SheetWriter to(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvWriter(out);
      case XLSX -> new XlsxWriter(out);
    };
  }
}
