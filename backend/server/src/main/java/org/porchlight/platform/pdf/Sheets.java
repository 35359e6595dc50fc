package org.porchlight.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The pages of a file, filled from above to below; lengths are in points. They are of the US letter
 * size, and what is on them stays where A4 paper has room for it, too.
 */
final class Sheets {

  static final float LEFT = 64;
  static final float WIDTH = 468;
  private static final float TOP = 720;
  private static final float BOTTOM = 84;

  private final PDDocument document;
  private final StructureTree tree;
  private final Letters letters;
  private PDPage page;
  private PDPageContentStream content;
  private float y;

  Sheets(PDDocument document, StructureTree tree, Letters letters) throws IOException {
    this.document = document;
    this.tree = tree;
    this.letters = letters;
    this.page = new PDPage(PDRectangle.LETTER);
    this.content = open(page);
  }

  private PDPageContentStream open(PDPage fresh) throws IOException {
    document.addPage(fresh);
    tree.begin(fresh);
    fresh.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    y = TOP;
    return new PDPageContentStream(document, fresh, AppendMode.OVERWRITE, true);
  }

  void turn() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.LETTER);
    content = open(page);
  }

  /** Goes on to the next page where so much does not fit on this one. */
  void room(float height) throws IOException {
    if (y - height < BOTTOM && y < TOP) {
      turn();
    }
  }

  /** White space between two things; none above the first of a page. */
  void space(float height) {
    y = y == TOP ? y : y - height;
  }

  void down(float height) {
    y -= height;
  }

  float below() {
    return y;
  }

  PDPage page() {
    return page;
  }

  /** Draws one line of text at this height, and stays there. */
  void text(String line, float x, Style style, PDStructureElement element) throws IOException {
    if (line.isEmpty()) {
      return;
    }
    content.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()), tree.mark(element, page));
    write(content, line, x, y - style.size(), style);
    content.endMarkedContent();
  }

  private void write(PDPageContentStream on, String line, float x, float base, Style style)
      throws IOException {
    on.beginText();
    on.setFont(letters.font(), style.size());
    on.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    on.setLineWidth(style.size() / 40);
    on.newLineAtOffset(x, base);
    on.showText(line);
    on.endText();
  }

  void draw(Strokes strokes, float scale, PDStructureElement element) throws IOException {
    content.beginMarkedContent(COSName.getPDFName("Figure"), tree.mark(element, page));
    content.setLineWidth(1.4f);
    content.setLineCapStyle(1);
    content.setLineJoinStyle(1);
    for (var line : strokes.lines()) {
      for (int i = 0; i < line.size(); i++) {
        float x = LEFT + line.get(i).x() * scale;
        float height = y - line.get(i).y() * scale;
        if (i == 0) {
          content.moveTo(x, height);
        }
        content.lineTo(x, height);
      }
      content.stroke();
    }
    content.endMarkedContent();
  }

  /** Below every page, where a screen reader passes over it. */
  void close(Foot foot) throws IOException {
    content.close();
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      try (PDPageContentStream below =
          new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
        below.beginMarkedContent(COSName.ARTIFACT);
        float line = BOTTOM - 24;
        for (String text : foot.lines(letters, i + 1, pages)) {
          write(below, text, LEFT, line, Style.SMALL);
          line -= Style.SMALL.leading();
        }
        below.endMarkedContent();
      }
    }
  }
}
