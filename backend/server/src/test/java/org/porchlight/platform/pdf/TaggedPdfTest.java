package org.porchlight.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Language;

/** A file that is read, by whichever sense. */
class TaggedPdfTest {

  private static final Instant MADE = Instant.parse("2026-03-09T14:30:00.250Z");

  private static TaggedPdf letter() {
    return TaggedPdf.begin(Language.FR, "Votre lettre & <avis>", MADE)
        .foot("Bureau Lakeside, 416 555-0140")
        .heading(1, "Votre lettre")
        .paragraph("Nous avons changé votre prestation dès le 1\u202Favril.")
        .heading(2, "Ce qui change")
        .facts(List.of(new Fact("Avant", "291 $"), new Fact("Après", "204 $")))
        .items(List.of("Appelez-nous.", "Écrivez-nous."))
        .figure(
            new Strokes(
                300,
                100,
                List.of(
                    List.of(new Strokes.Point(10, 10), new Strokes.Point(200, 90)),
                    List.of(new Strokes.Point(50, 50)))),
            "Signature dessinée");
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> all = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        all.addAll(elements(element));
      }
    }
    return all;
  }

  @Test
  void aScreenReaderIsToldWhatIsWhat() throws IOException {
    try (PDDocument read = Loader.loadPDF(letter().bytes())) {
      List<PDStructureElement> elements =
          elements(read.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(
          List.of(
              "Document",
              "H1",
              "P",
              "H2",
              "Table",
              "TR",
              "TH",
              "TD",
              "TR",
              "TH",
              "TD",
              "L",
              "LI",
              "Lbl",
              "LBody",
              "LI",
              "Lbl",
              "LBody",
              "Figure"),
          elements.stream().map(PDStructureElement::getStructureType).toList());
      assertEquals("Signature dessinée", elements.getLast().getAlternateDescription());
    }
  }

  @Test
  void itSaysItsLanguageItsTitleAndThatItIsMadeForEverybody() throws IOException {
    try (PDDocument read = Loader.loadPDF(letter().bytes())) {
      var catalog = read.getDocumentCatalog();
      assertEquals("fr", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals("Votre lettre & <avis>", read.getDocumentInformation().getTitle());
      String metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
      assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
      assertTrue(metadata.contains("Votre lettre &amp; &lt;avis&gt;"), metadata);
      assertTrue(metadata.contains("2026-03-09T14:30:00Z"), metadata);
    }
  }

  @Test
  void everyPieceOnAPageBelongsToAnElement() throws IOException {
    try (PDDocument read = Loader.loadPDF(letter().newPage().paragraph("Suite.").bytes())) {
      var numbers =
          read.getDocumentCatalog()
              .getStructureTreeRoot()
              .getParentTree()
              .getCOSObject()
              .getCOSArray(COSName.NUMS);
      int index = 0;
      for (PDPage page : read.getPages()) {
        String content = new String(page.getContents().readAllBytes(), UTF_8);
        assertEquals(index, page.getStructParents());
        int pieces = content.split("/MCID", -1).length - 1;
        assertEquals(pieces, ((COSArray) numbers.getObject(2 * index + 1)).size());
        // One more for the foot, which is marked as none of the text.
        assertEquals(pieces + 1, content.split("EMC", -1).length - 1);
        assertTrue(content.contains("/Artifact BMC"));
        index++;
      }
      assertEquals(2, index);
    }
  }

  @Test
  void itsLettersAreInsideIt() throws IOException {
    try (PDDocument read = Loader.loadPDF(letter().bytes())) {
      var resources = read.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    String text = text(letter().bytes());
    assertTrue(text.contains("Nous avons changé votre prestation dès le 1"), text);
    assertTrue(text.contains("Avant 291 $"), text);
    assertTrue(text.contains("Bureau Lakeside, 416 555-0140"), text);
    assertTrue(text.contains("Page 1 sur 1"), text);
  }

  @Test
  void aLongTextGoesOnOverPagesAndLosesNothing() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      words.append("word").append(i).append(' ');
    }
    byte[] file =
        TaggedPdf.begin(Language.EN, "Long", MADE)
            .heading(1, "Long")
            .paragraph(words.toString())
            .facts(List.of(new Fact("x".repeat(400), "y".repeat(4_000))))
            .bytes();
    String text = text(file).replaceAll("\\s+", " ");
    for (int i = 0; i < 3_000; i++) {
      assertTrue(text.contains("word" + i + " "), "word" + i);
    }
    assertEquals(4_000, text.chars().filter(letter -> letter == 'y').count());
    try (PDDocument read = Loader.loadPDF(file)) {
      int pages = read.getNumberOfPages();
      assertTrue(pages > 5);
      assertTrue(text.contains("Page " + pages + " of " + pages));
    }
  }

  @Test
  void namesOfManyPlacesArePrinted() throws IOException {
    String names = "Łukasz Dvořák, Nguyễn Thị Hương, Ελένη, Світлана, Şükrü, Þóra, ffi fl";
    assertTrue(text(pageOf(names)).contains(names), text(pageOf(names)));
  }

  @Test
  void aLetterThatCannotBePrintedIsABoxThatIsHeardAsTheLetter() throws IOException {
    String name = "李 小龙 and محمد and 😀\u200D\uFE0F";
    byte[] file = pageOf(name);
    String text = text(file);
    assertTrue(text.contains("□ □□ and □□□□ and □"), text);
    assertTrue(text.contains("□ stands for a letter that cannot be printed here."), text);
    try (PDDocument read = Loader.loadPDF(file)) {
      assertEquals(
          name,
          elements(read.getDocumentCatalog().getStructureTreeRoot()).getLast().getActualText());
    }
  }

  @Test
  void noTextBreaksTheFile() throws IOException {
    String bad =
        "\u0000\r\t\u202Eabc\u202C\uD800 \uDC00 \uFFFE\uFFFF e\u0301\u0323\u0330 \n\n\u2028x";
    byte[] file =
        TaggedPdf.begin(Language.ES, bad, MADE)
            .foot(bad.repeat(50))
            .heading(1, bad)
            .paragraph(bad)
            .paragraph("")
            .items(List.of("", bad))
            .facts(List.of(new Fact("", ""), new Fact(bad, bad)))
            .bytes();
    assertTrue(text(file).contains("abc"));
  }

  @Test
  void theSameWordsAtTheSameMomentAreTheSameBytes() {
    assertArrayEquals(letter().bytes(), letter().bytes());
  }

  @Test
  void whatIsFinishedIsNotFinishedAgain() throws IOException {
    try (TaggedPdf pdf = letter()) {
      assertEquals(1, pdf.document().getNumberOfPages());
      String text = text(pdf.bytes());
      assertFalse(text.replaceFirst("Page 1 sur 1", "").contains("Page 1 sur 1"), text);
    }
  }

  private static byte[] pageOf(String text) {
    return TaggedPdf.begin(Language.EN, "Names", MADE).paragraph(text).bytes();
  }
}
