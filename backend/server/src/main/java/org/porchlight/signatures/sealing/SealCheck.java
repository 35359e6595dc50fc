package org.porchlight.signatures.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Selector;

/** Reads the seals of a file, whoever made them. */
public final class SealCheck {

  private SealCheck() {}

  /**
   * One seal.
   *
   * @param covered SHA-256 of what it covers now, in hexadecimal
   * @param claimed SHA-256 of what it was made over, if whoever has that certificate says so
   * @param certificate SHA-256 of that certificate, in hexadecimal
   * @param whole whether it covers the whole file, and stands in it as seals do
   */
  public record Found(
      String covered, Optional<String> claimed, Optional<String> certificate, boolean whole) {

    /** Whether not a byte differs from what was sealed with that certificate. */
    public boolean intact(String byCertificate) {
      return whole
          && claimed.filter(covered::equals).isPresent()
          && certificate.filter(byCertificate::equals).isPresent();
    }
  }

  public static List<Found> of(byte[] file) {
    List<Found> all = new ArrayList<>();
    for (SealedFile sealed : SealedFile.in(file)) {
      byte[] gap = sealed.seal();
      Optional<Read> read = read(gap);
      all.add(
          new Found(
              sealed.digest(),
              read.map(Read::claimed),
              read.map(Read::certificate),
              sealed.coversAll() && read.filter(one -> zeros(gap, one.length())).isPresent()));
    }
    return all;
  }

  private record Read(String claimed, String certificate, int length) {}

  private static Optional<Read> read(byte[] gap) {
    try (ASN1InputStream in = new ASN1InputStream(gap)) {
      ASN1Primitive whole = in.readObject();
      if (whole == null) {
        return Optional.empty();
      }
      byte[] der = whole.getEncoded("DER");
      if (!Arrays.equals(der, Arrays.copyOf(gap, der.length))) {
        return Optional.empty();
      }
      return read(new CMSSignedData(der), der.length);
    } catch (IOException | CMSException | GeneralSecurityException | RuntimeException e) {
      // What cannot be read is no seal, whatever it is.
      return Optional.empty();
    }
  }

  private static Optional<Read> read(CMSSignedData cms, int length)
      throws GeneralSecurityException, IOException, CMSException {
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    @SuppressWarnings("unchecked")
    Selector<X509CertificateHolder> which = signer.getSID();
    X509CertificateHolder holder = cms.getCertificates().getMatches(which).iterator().next();
    byte[] encoded = holder.getEncoded();
    AttributeTable signed = signer.getSignedAttributes();
    if (!verifies(signer, encoded) || !names(signed, encoded)) {
      return Optional.empty();
    }
    Attribute digest = signed.get(CMSAttributes.messageDigest);
    byte[] claimed = ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0)).getOctets();
    return Optional.of(new Read(HexFormat.of().formatHex(claimed), Seal.sha256(encoded), length));
  }

  /** Whether whoever has that certificate's key signed those attributes. */
  private static boolean verifies(SignerInformation signer, byte[] certificate)
      throws GeneralSecurityException, IOException {
    X509Certificate parsed =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate));
    java.security.Signature verifier = java.security.Signature.getInstance("SHA256withECDSA");
    verifier.initVerify(parsed.getPublicKey());
    verifier.update(signer.getEncodedSignedAttributes());
    return verifier.verify(signer.getSignature());
  }

  /** Whether the attributes name that certificate: none other may take its place. */
  private static boolean names(AttributeTable signed, byte[] certificate) {
    Attribute which = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    SigningCertificateV2 named =
        SigningCertificateV2.getInstance(which.getAttrValues().getObjectAt(0));
    return Arrays.equals(named.getCerts()[0].getCertHash(), CmsSeal.digest(certificate));
  }

  private static boolean zeros(byte[] gap, int from) {
    for (int i = from; i < gap.length; i++) {
      if (gap[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
