package org.porchlight.signatures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who is asked to sign, too. */
@Entity
class RequestedSigner {

  /** Of the account that they act as. */
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private SigningRequest request;

  private int position;
  private String name;

  @Enumerated(EnumType.STRING)
  private SignerRelation relation;

  private @Nullable Instant signedAt;
  private @Nullable String signatureNumber;

  protected RequestedSigner() {}

  static RequestedSigner of(
      SigningRequest request, UUID accountId, NewSigningRequest.NewSigner wanted, int position) {
    RequestedSigner signer = new RequestedSigner();
    signer.id = accountId;
    signer.request = request;
    signer.position = position;
    signer.name = wanted.name().strip();
    signer.relation = wanted.relation();
    return signer;
  }

  void signed(Signature signature) {
    signedAt = signature.signedAt();
    signatureNumber = signature.number();
  }

  boolean hasSigned() {
    return signedAt != null;
  }

  UUID id() {
    return id;
  }

  SigningRequest request() {
    return request;
  }

  String name() {
    return name;
  }

  SignerRelation relation() {
    return relation;
  }

  @Nullable Instant signedAt() {
    return signedAt;
  }

  @Nullable String signatureNumber() {
    return signatureNumber;
  }
}
