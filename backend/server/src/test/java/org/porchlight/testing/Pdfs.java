package org.porchlight.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs made on the spot. */
public final class Pdfs {

  private Pdfs() {}

  public static byte[] ofPages(int pages) {
    try (PDDocument pdf = document(pages)) {
      return bytes(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] locked() {
    try (PDDocument pdf = document(1)) {
      StandardProtectionPolicy lock =
          new StandardProtectionPolicy("owner", "reader", new AccessPermission());
      lock.setEncryptionKeyLength(128);
      pdf.protect(lock);
      return bytes(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page that runs a script and a program when it is opened, and has a file in it. */
  public static byte[] thatActs() {
    try (PDDocument pdf = document(1)) {
      PDActionLaunch program = new PDActionLaunch();
      program.setF("porchlight-program.exe");
      PDActionJavaScript script = new PDActionJavaScript("app.alert('porchlight-script')");
      script.setNext(List.of(program));
      pdf.getDocumentCatalog().setOpenAction(script);
      PDEmbeddedFile inside =
          new PDEmbeddedFile(pdf, new ByteArrayInputStream("porchlight-inside".getBytes(UTF_8)));
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile("porchlight-inside.exe");
      file.setEmbeddedFile(inside);
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("porchlight-inside.exe", file));
      pdf.getDocumentCatalog().setNames(new PDDocumentNameDictionary(pdf.getDocumentCatalog()));
      pdf.getDocumentCatalog().getNames().setEmbeddedFiles(files);
      // Plain, so that a test can read what is in it.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page with a stream of that many bytes that nothing shows. */
  public static byte[] ofAbout(int size) {
    try (PDDocument pdf = document(1)) {
      byte[] filler = new byte[size];
      new Random(size).nextBytes(filler);
      PDStream stream = new PDStream(pdf, new ByteArrayInputStream(filler));
      pdf.getPage(0).getCOSObject().setItem("PorchlightFiller", stream);
      return bytes(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PDDocument document(int pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (int i = 1; i <= pages; i++) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
        content.newLineAtOffset(60, 600);
        content.showText("Page " + i);
        content.endText();
      }
    }
    return pdf;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
