package org.porchlight.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.porchlight.platform.web.Language;

/**
 * A PDF that is written from its title to its end, once. The same words at the same moment are the
 * same bytes. A letter that the font lacks is seen as a box, and heard as it is.
 */
public final class TaggedPdf implements AutoCloseable {

  private static final float BETWEEN = 7;
  private static final float TALLEST_FIGURE = 160;

  private final PDDocument document = new PDDocument();
  private final Language language;
  private final StructureTree tree;
  private final Letters letters;
  private final Sheets sheets;
  private String office = "";
  private boolean boxed;
  private boolean finished;

  private TaggedPdf(Description description) throws IOException {
    this.language = description.language();
    this.tree = new StructureTree(document);
    this.letters = new Letters(document);
    description.describe(document);
    this.sheets = new Sheets(document, tree, letters);
  }

  /**
   * @param title what a reader's window and a screen reader call it
   * @param made by the injected clock
   */
  public static TaggedPdf begin(Language language, String title, Instant made) {
    return write(() -> new TaggedPdf(new Description(language, title, made)));
  }

  /** One line for below every page: the office's name and how to call it. */
  public TaggedPdf foot(String line) {
    office = line;
    return this;
  }

  /**
   * @param level 1 for the whole, once; 2 for a part; 3 within a part
   */
  public TaggedPdf heading(int level, String text) {
    Style style = Style.ofHeading(level);
    return write(
        () -> {
          sheets.space(level == 1 ? 0 : style.size());
          // A heading never ends a page.
          sheets.room(style.leading() + 3 * Style.TEXT.leading());
          return block(tree.add("H" + level, tree.body()), text, Sheets.LEFT, style);
        });
  }

  /** Line breaks within it stay. */
  public TaggedPdf paragraph(String text) {
    return write(() -> block(tree.add("P", tree.body()), text, Sheets.LEFT, Style.TEXT));
  }

  private TaggedPdf block(PDStructureElement element, String text, float x, Style style)
      throws IOException {
    float width = Sheets.WIDTH - (x - Sheets.LEFT);
    for (String line : letters.lines(printable(element, text), style.size(), width)) {
      sheets.room(style.leading());
      sheets.text(line, x, style, element);
      sheets.down(style.leading());
    }
    sheets.space(BETWEEN);
    return this;
  }

  private String printable(PDStructureElement element, String text) {
    String printable = letters.printable(text);
    if (printable.indexOf(Letters.BOX) >= 0 && text.indexOf(Letters.BOX) < 0) {
      boxed = true;
      element.setActualText(text);
    }
    return printable;
  }

  public TaggedPdf items(List<String> items) {
    return write(
        () -> {
          PDStructureElement list = tree.add("L", tree.body());
          for (String text : items) {
            PDStructureElement item = tree.add("LI", list);
            sheets.room(Style.TEXT.leading());
            sheets.text("•", Sheets.LEFT + 4, Style.TEXT, tree.add("Lbl", item));
            block(tree.add("LBody", item), text, Sheets.LEFT + 18, Style.TEXT);
          }
          return this;
        });
  }

  /** A table of two columns whose rows are headed by their labels. */
  public TaggedPdf facts(List<Fact> facts) {
    return write(
        () -> {
          PDStructureElement table = tree.add("Table", tree.body());
          for (Fact fact : facts) {
            row(tree.add("TR", table), fact);
          }
          return this;
        });
  }

  private void row(PDStructureElement row, Fact fact) throws IOException {
    float column = Sheets.WIDTH * 0.36f;
    PDStructureElement label = tree.add("TH", row);
    PDStructureElement value = tree.add("TD", row);
    float size = Style.TEXT.size();
    List<String> left = letters.lines(printable(label, fact.label()), size, column - 12);
    List<String> right = letters.lines(printable(value, fact.value()), size, Sheets.WIDTH - column);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      sheets.room(Style.TEXT.leading());
      sheets.text(i < left.size() ? left.get(i) : "", Sheets.LEFT, Style.LABEL, label);
      sheets.text(i < right.size() ? right.get(i) : "", Sheets.LEFT + column, Style.TEXT, value);
      sheets.down(Style.TEXT.leading());
    }
    sheets.space(BETWEEN);
  }

  /**
   * @param alt what it shows, for whoever does not see it
   */
  public TaggedPdf figure(Strokes strokes, String alt) {
    return write(
        () -> {
          float scale = Math.min(Sheets.WIDTH / strokes.width(), TALLEST_FIGURE / strokes.height());
          float height = strokes.height() * scale;
          sheets.room(height);
          PDStructureElement figure = tree.add("Figure", tree.body());
          figure.setAlternateDescription(alt);
          figure.addAttribute(box(strokes.width() * scale, height));
          sheets.draw(strokes, scale, figure);
          sheets.down(height);
          sheets.space(BETWEEN);
          return this;
        });
  }

  private PDLayoutAttributeObject box(float width, float height) {
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
    layout.setBBox(new PDRectangle(Sheets.LEFT, sheets.below() - height, width, height));
    return layout;
  }

  public TaggedPdf newPage() {
    return write(
        () -> {
          sheets.turn();
          return this;
        });
  }

  /** The file itself, for whoever adds to it; nothing more can be written. */
  public PDDocument document() {
    return write(
        () -> {
          if (!finished) {
            finished = true;
            sheets.close(new Foot(language, office, boxed));
          }
          return document;
        });
  }

  public byte[] bytes() {
    return write(
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          document().save(bytes);
          return bytes.toByteArray();
        });
  }

  @Override
  public void close() {
    write(
        () -> {
          document.close();
          return this;
        });
  }

  private interface Writing<T> {
    T run() throws IOException;
  }

  // A file in memory has nothing that could fail.
  private static <T> T write(Writing<T> writing) {
    try {
      return writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
