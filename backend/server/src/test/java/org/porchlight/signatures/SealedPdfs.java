package org.porchlight.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.porchlight.signatures.sealing.Sealed;

/** Reads sealed files as somebody else's software would, and spoils them. */
final class SealedPdfs {

  private SealedPdfs() {}

  /** PDFBox finds the signature and what it covers, Bouncy Castle's CMS verifies it. */
  static boolean verifies(byte[] file) {
    try (PDDocument read = Loader.loadPDF(file)) {
      PDSignature signature = read.getLastSignatureDictionary();
      int[] range = signature.getByteRange();
      if (range[0] != 0 || range[2] + range[3] != file.length) {
        return false;
      }
      CMSSignedData cms =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(file)),
              signature.getContents(file));
      SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
      @SuppressWarnings("unchecked")
      Selector<X509CertificateHolder> which = signer.getSID();
      X509CertificateHolder holder = cms.getCertificates().getMatches(which).iterator().next();
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return false;
    }
  }

  /** Where the seal itself stands. */
  static int[] gap(byte[] file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file)) {
      int[] range = read.getLastSignatureDictionary().getByteRange();
      return new int[] {range[1], range[2]};
    }
  }

  /** With a page more, added as PDF editors do: behind what was there, which stays as it was. */
  static byte[] withAnotherPage(byte[] file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file)) {
      read.addPage(new PDPage());
      read.getPages().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      read.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /** Sealed by the same software with another key. */
  static byte[] sealedBySomebodyElse() throws IOException {
    Path folder = Files.createTempDirectory("seal");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Sealed.with(folder, out.toByteArray(), Clock.systemUTC(), Instant.EPOCH);
    }
  }

  /** The parts of a file, in the order in which they are read out. */
  static String structure(PDDocument read) {
    return elements(read.getDocumentCatalog().getStructureTreeRoot()).stream()
        .map(PDStructureElement::getStructureType)
        .filter(type -> type.matches("H\\d|P|Table|Figure|L"))
        .collect(Collectors.joining(" "));
  }

  static String figure(PDDocument read) {
    return elements(read.getDocumentCatalog().getStructureTreeRoot()).stream()
        .filter(element -> element.getStructureType().equals("Figure"))
        .map(PDStructureElement::getAlternateDescription)
        .findFirst()
        .orElseThrow();
  }

  static String text(PDDocument read) throws IOException {
    return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
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
}
