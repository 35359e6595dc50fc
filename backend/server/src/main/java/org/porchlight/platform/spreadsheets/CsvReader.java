package org.porchlight.platform.spreadsheets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what spreadsheet programs of several countries call CSV. */
final class CsvReader {

  private static final int BUFFER = 16 * 1024;
  private static final Charset OLD_EXCEL = Charset.forName("windows-1252");

  private CsvReader() {}

  static void read(Path file, SheetRows rows) throws IOException {
    Charset charset = charset(file);
    char delimiter = delimiter(file, charset);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (MeteredRecord text = new MeteredRecord(open(file, charset));
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      int number = 0;
      for (CSVRecord one : parser) {
        number++;
        text.next();
        if (!rows.take(number, cells(one))) {
          return;
        }
      }
    } catch (CSVException | IllegalStateException | UncheckedIOException e) {
      throw Spreadsheet.notReadable();
    }
  }

  private static List<String> cells(CSVRecord one) {
    if (one.size() > 10 * Spreadsheet.MOST_COLUMNS) {
      throw Spreadsheet.tooLarge();
    }
    return Spreadsheet.upToTheLast(
        one.stream().map(String::strip).map(Formulas::asWritten).toList());
  }

  /** Past the mark that says how it is encoded. */
  private static Reader open(Path file, Charset charset) throws IOException {
    Reader reader = Files.newBufferedReader(file, charset);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** UTF-16 by its mark, else UTF-8 where all of it is, else what Excel wrote before that. */
  private static Charset charset(Path file) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(2);
    }
    if (start.length == 2 && (start[0] & start[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : OLD_EXCEL;
  }

  private static boolean isUtf8(Path file) throws IOException {
    char[] some = new char[BUFFER];
    try (Reader strict =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      for (int n = strict.read(some); n >= 0; n = strict.read(some)) {
        for (int i = 0; i < n; i++) {
          if (some[i] == 0) {
            throw Spreadsheet.notReadable();
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whichever parts the first line most often. */
  private static char delimiter(Path file, Charset charset) throws IOException {
    char[] start = new char[BUFFER];
    int n;
    try (Reader text = open(file, charset)) {
      n = Math.max(0, text.read(start));
    }
    String line = new String(start, 0, n).lines().findFirst().orElse("");
    char best = ',';
    for (char one : new char[] {';', '\t'}) {
      if (count(line, one) > count(line, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String line, char one) {
    return line.chars().filter(c -> c == one).count();
  }
}
