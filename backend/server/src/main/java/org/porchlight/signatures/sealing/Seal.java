package org.porchlight.signatures.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Seals a PDF so that any later change shows (PAdES baseline B), and says that none is allowed
 * (DocMDP 1).
 */
@ApplicationScoped
public class Seal {

  /** The signature, its two certificates, and room for an authority's timestamp; in bytes. */
  private static final int ROOM = 3 * 1024;

  private static final int ROOM_WITH_TIMESTAMP = 16 * 1024;

  @Inject SealKey key;
  @Inject SealConfig config;

  /**
   * @param digest SHA-256 of what the seal covers, in hexadecimal
   * @param certificate SHA-256 of the seal's certificate, in hexadecimal
   */
  public record Sealed(byte[] bytes, String digest, String certificate) {}

  /**
   * @param about a short text in plain letters that stands in the file as it is
   */
  public Sealed seal(byte[] pdf, String about, Instant at) {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = signature(about, at);
      forbidChanges(document, signature);
      options.setPreferredSignatureSize(
          config.timestampUrl().isPresent() ? ROOM_WITH_TIMESTAMP : ROOM);
      document.addSignature(signature, options);
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * ROOM_WITH_TIMESTAMP);
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
      byte[] covered = signing.getContent().readAllBytes();
      signing.setSignature(CmsSeal.over(covered, key));
      return new Sealed(
          out.toByteArray(), sha256(covered), sha256(CmsSeal.encoded(key.certificate())));
    } catch (IOException e) {
      throw new UncheckedIOException("The copy cannot be sealed", e);
    }
  }

  private static PDSignature signature(String about, Instant at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName("Porchlight");
    signature.setReason(about);
    signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    return signature;
  }

  private static void forbidChanges(PDDocument document, PDSignature signature) {
    COSDictionary transform = new COSDictionary();
    transform.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    transform.setInt(COSName.P, 1);
    transform.setName(COSName.V, "1.2");
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem("TransformMethod", COSName.getPDFName("DocMDP"));
    reference.setItem("TransformParams", transform);
    COSArray references = new COSArray();
    references.add(reference);
    signature.getCOSObject().setItem("Reference", references);
    COSDictionary permissions = new COSDictionary();
    permissions.setItem("DocMDP", signature);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem("Perms", permissions);
    catalog.setNeedToBeUpdated(true);
    permissions.setNeedToBeUpdated(true);
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(CmsSeal.digest(bytes));
  }
}
