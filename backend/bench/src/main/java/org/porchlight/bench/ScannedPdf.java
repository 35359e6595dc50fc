package org.porchlight.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A PDF as a careless scanner makes it: one page, one picture, nothing packed (ISO 32000-2). */
final class ScannedPdf {

  private static final int SIDE = 5900;
  private static final int BYTES_PER_PIXEL = 3;

  private final StringBuilder references = new StringBuilder();
  private long written;

  private ScannedPdf() {}

  /** Writes one of 104.4 MB: {@value #SIDE} by {@value #SIDE} pixels of noise. */
  static void write(Path file, long seed) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new ScannedPdf().write(out, new Random(seed));
    }
  }

  private void write(OutputStream out, Random noise) throws IOException {
    text(out, "%PDF-1.7\n");
    object(out, 1, "<< /Type /Catalog /Pages 2 0 R >>");
    object(out, 2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(
        out,
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
            + " /Resources << /XObject << /Scan 5 0 R >> >> >>");
    String shown = "612 0 0 792 0 0 cm /Scan Do";
    object(out, 4, "<< /Length %d >>\nstream\n%s\nendstream".formatted(shown.length(), shown));
    picture(out, noise);
    long table = written;
    text(out, "xref\n0 6\n0000000000 65535 f \n" + references);
    text(out, "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
  }

  private void picture(OutputStream out, Random noise) throws IOException {
    begin(out, 5);
    text(
        out,
        ("<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB"
                + " /BitsPerComponent 8 /Length %d >>\nstream\n")
            .formatted(SIDE, SIDE, SIDE * SIDE * BYTES_PER_PIXEL));
    byte[] row = new byte[SIDE * BYTES_PER_PIXEL];
    for (int i = 0; i < SIDE; i++) {
      noise.nextBytes(row);
      out.write(row);
      written += row.length;
    }
    text(out, "\nendstream\nendobj\n");
  }

  private void object(OutputStream out, int number, String content) throws IOException {
    begin(out, number);
    text(out, content + "\nendobj\n");
  }

  private void begin(OutputStream out, int number) throws IOException {
    references.append("%010d 00000 n \n".formatted(written));
    text(out, number + " 0 obj\n");
  }

  private void text(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    out.write(bytes);
    written += bytes.length;
  }
}
