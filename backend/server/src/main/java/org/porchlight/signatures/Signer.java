package org.porchlight.signatures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, as whom, and how.
 *
 * @param key what tells one signer of a thing from another: each signs it once
 * @param consentNumber of the signature that the consent in force was given with
 */
record Signer(
    String name,
    String key,
    SignerCapacity capacity,
    SignatureMethod method,
    List<Stroke> strokes,
    @Nullable Representative representative,
    @Nullable TelephoneAssent assent,
    @Nullable String consentNumber,
    UUID accountId) {

  /** Whoever signs for the client signs in the client's place. */
  static final String CLIENT_KEY = "CLIENT";

  /** The client, or whoever signs for them, in a page. */
  static Signer inPage(NewSignature signature, UUID accountId) {
    return new Signer(
        signature.name().strip(),
        CLIENT_KEY,
        signature.representative() == null ? SignerCapacity.CLIENT : SignerCapacity.REPRESENTATIVE,
        signature.signatureMethod(),
        signature.drawing(),
        signature.representative(),
        null,
        null,
        accountId);
  }

  /** One who was asked to sign, too. */
  static Signer asked(RequestedSigner asked, NewSignature signature) {
    return new Signer(
        signature.name().strip(),
        asked.id().toString(),
        asked.relation().capacity(),
        signature.signatureMethod(),
        signature.drawing(),
        null,
        null,
        null,
        asked.id());
  }

  /** Whose consent to sign electronically is the client's, not one that they sign with the text. */
  boolean signsForClient() {
    return key.equals(CLIENT_KEY);
  }

  static Signer byTelephone(TelephoneAssent assent, UUID accountId) {
    return new Signer(
        assent.voice(),
        CLIENT_KEY,
        SignerCapacity.CLIENT,
        SignatureMethod.TELEPHONE,
        List.of(),
        null,
        assent,
        null,
        accountId);
  }

  Signer withConsent(@Nullable String number) {
    return new Signer(
        name, key, capacity, method, strokes, representative, assent, number, accountId);
  }
}
