package org.porchlight.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a file: Liberation Sans, which has the letters of every language written in
 * Latin, Greek or Cyrillic. Of what it lacks, or would print in the wrong direction, an accent is
 * left out and any other letter becomes a box.
 */
final class Letters {

  static final char BOX = '\u25A1';

  private static final byte[] FILE = file();

  private final CmapLookup glyphs;
  private final PDType0Font font;

  Letters(PDDocument document) throws IOException {
    TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(FILE));
    document.registerTrueTypeFontForClosing(file);
    this.glyphs = file.getUnicodeCmapLookup();
    this.font = PDType0Font.load(document, file, true);
  }

  private static byte[] file() {
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDType0Font.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The same text as far as the font has it; line breaks stay. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> append(printable, letter));
    return printable.toString();
  }

  private void append(StringBuilder printable, int letter) {
    if (letter == '\n') {
      printable.append('\n');
    } else if (Character.isSpaceChar(letter) && !has(letter)) {
      printable.append('\u00A0');
    } else if (Character.isISOControl(letter)) {
      printable.append(' ');
    } else if (prints(letter)) {
      printable.appendCodePoint(letter);
    } else if (!unseen(letter)) {
      int plain =
          Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
      printable.appendCodePoint(prints(plain) ? plain : BOX);
    }
  }

  private boolean prints(int letter) {
    return has(letter) && !unseen(letter) && leftToRight(letter);
  }

  private boolean has(int letter) {
    return glyphs.getGlyphId(letter) != 0;
  }

  private static boolean leftToRight(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** What has no picture of its own: joiners, selectors, marks of direction, accents left alone. */
  private static boolean unseen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  float width(String printable, float size) {
    try {
      return font.getStringWidth(printable) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines of a text that is no wider than so many points; a longer word is cut. */
  List<String> lines(String printable, float size, float width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : printable.split("\n", -1)) {
      String line = "";
      for (String word : paragraph.strip().split(" +")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer, size) > width) {
          lines.add(line);
          longer = word;
        }
        line = cut(longer, size, width, lines);
      }
      lines.add(line);
    }
    return lines;
  }

  private String cut(String word, float size, float width, List<String> lines) {
    String rest = word;
    while (width(rest, size) > width) {
      int fits = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(fits, 1)), size) <= width) {
        fits = rest.offsetByCodePoints(fits, 1);
      }
      lines.add(rest.substring(0, fits));
      rest = rest.substring(fits);
    }
    return rest;
  }
}
