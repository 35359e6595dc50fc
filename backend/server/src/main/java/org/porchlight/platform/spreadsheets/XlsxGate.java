package org.porchlight.platform.spreadsheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything of it is read: unpacks every part once, keeping nothing,
 * so that what grows without end, reaches for other files or sends the reader far away never gets
 * to it. It opens the archive as the reader does, so that both see the same parts.
 */
final class XlsxGate {

  private static final int MOST_PARTS = 2000;
  private static final long MOST_UNPACKED = 400L << 20;

  private long unpacked;

  private XlsxGate() {}

  static void check(Path file) throws IOException {
    XlsxGate gate = new XlsxGate();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      int parts = 0;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (++parts > MOST_PARTS) {
          throw Spreadsheet.tooLarge();
        }
        gate.check(zip, part);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw Spreadsheet.notReadable();
    }
  }

  private void check(ZipFile zip, ZipArchiveEntry part) throws IOException {
    try (InputStream raw = zip.getInputStream(part);
        InputStream in = new BufferedInputStream(raw)) {
      MeteredPart metered = new MeteredPart(in, MOST_UNPACKED - unpacked);
      if (mayBeXml(in)) {
        new XmlPart(part.getName()).check(metered);
      }
      metered.readToEnd();
      unpacked += metered.count();
    }
  }

  /** What begins otherwise, the reader stumbles over at its first character. */
  private static boolean mayBeXml(InputStream in) throws IOException {
    in.mark(4);
    int first = in.read();
    int second = in.read();
    in.reset();
    return switch (first) {
      case '<', ' ', '\t', '\r', '\n', 0, 0xEF, 0xFE -> true;
      case 0xFF -> second == 0xFE;
      default -> false;
    };
  }
}
