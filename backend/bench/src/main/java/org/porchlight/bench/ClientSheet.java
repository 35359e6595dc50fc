package org.porchlight.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of invented clients, the same for the same seed.
 *
 * @param rows below the headings
 * @param wrong in how many of them one cell is wrong
 */
record ClientSheet(int rows, int wrong, long seed) {

  /** The columns as the import calls them. */
  static final List<String> COLUMNS = List.of("NAME", "PHONE", "EMAIL", "LANGUAGE", "PROGRAM");

  private static final List<String> HEADINGS =
      List.of("Full name", "Phone", "Email", "Langue", "Programa");
  private static final List<String> FIRST =
      List.of("Rosa", "Iris", "Ana", "Noé", "Zoë", "Milo", "Inés", "Théo", "Lena", "Omar");
  private static final List<String> LAST =
      List.of("Fernhollow", "Birchwater", "Alderbrook", "Quillmarsh", "Thistledown", "Elmsgate");
  private static final List<String> LANGUAGES = List.of("English", "français", "es", "Spanish");
  private static final List<String> WRONG = List.of("", "12", "nobody at all", "Klingon", "None");

  /** Writes it; returns the cells that are wrong, such as {@code D17}. */
  Set<String> write(Path file) throws IOException {
    Random random = new Random(seed);
    Set<String> cells = new TreeSet<>();
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Clients");
      put(sheet, 0, HEADINGS);
      for (int row = 1; row <= rows; row++) {
        put(sheet, row, client(row, random));
        if (wrong > 0 && row % (rows / wrong) == 0) {
          int column = row / (rows / wrong) % WRONG.size();
          sheet.value(row, column, WRONG.get(column));
          cells.add("%c%d".formatted('A' + column, row + 1));
        }
      }
    }
    return cells;
  }

  private List<String> client(int row, Random random) {
    String name = pick(FIRST, random) + " " + pick(LAST, random) + " " + pick(LAST, random);
    return List.of(
        name + " " + Integer.toString(row, 36),
        "+1%03d555%04d".formatted(201 + row / 10_000 + (int) (seed % 100) * 6, row % 10_000),
        "client.%d.%d@example.org".formatted(seed, row),
        pick(LANGUAGES, random),
        row % 2 == 0 ? "SNAP" : "medicaid");
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static void put(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
    }
  }
}
