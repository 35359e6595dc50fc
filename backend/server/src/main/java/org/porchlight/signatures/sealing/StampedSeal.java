package org.porchlight.signatures.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;

/** A seal, to be joined by an authority's word for when it was made. */
final class StampedSeal {

  private final CMSSignedData cms;
  private final SignerInformation signer;

  /**
   * @param gap the seal, and whatever room there is behind it
   */
  StampedSeal(byte[] gap) {
    try (ASN1InputStream in = new ASN1InputStream(gap)) {
      cms = new CMSSignedData(in.readObject().getEncoded("DER"));
      signer = cms.getSignerInfos().getSigners().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CMSException e) {
      throw new IllegalStateException("The seal cannot be read", e);
    }
  }

  /** What the authority vouches for: SHA-256 of the signature itself. */
  byte[] imprint() {
    return CmsSeal.digest(signer.getSignature());
  }

  byte[] with(TimeStampToken token) throws IOException {
    Attribute stamp =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(token.toCMSSignedData().toASN1Structure()));
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(stamp)));
    return CMSSignedData.replaceSigners(cms, new SignerInformationStore(List.of(stamped)))
        .getEncoded("DER");
  }

  /** Whether whoever the token names signed it. */
  static void requireOwnSignature(TimeStampToken token) throws TSPException {
    @SuppressWarnings("unchecked")
    Selector<X509CertificateHolder> which = token.getSID();
    X509CertificateHolder authority =
        token.getCertificates().getMatches(which).stream()
            .findFirst()
            .orElseThrow(() -> new TSPException("names no certificate"));
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    } catch (OperatorCreationException | CertificateException e) {
      throw new TSPException("cannot be checked", e);
    }
  }
}
