package org.porchlight.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.Signature;

/** One step in a client's consent: given, or withdrawn again. The last one says what holds. */
@Entity
@Immutable
class ElectronicConsent {

  @Id private UUID id;
  private UUID clientId;
  private int position;

  @Enumerated(EnumType.STRING)
  private ConsentStatus status;

  private Instant at;
  private int textVersion;
  private @Nullable UUID signatureId;
  private @Nullable String signatureNumber;
  private @Nullable String reason;
  private UUID byAccountId;

  protected ElectronicConsent() {}

  static ElectronicConsent givenWith(Signature signature, int textVersion) {
    ElectronicConsent consent = new ElectronicConsent();
    consent.id = UUID.randomUUID();
    consent.clientId = signature.clientId();
    consent.position = signature.subject().version();
    consent.status = ConsentStatus.GIVEN;
    consent.at = signature.signedAt();
    consent.textVersion = textVersion;
    consent.signatureId = signature.id();
    consent.signatureNumber = signature.number();
    consent.byAccountId = signature.byAccountId();
    return consent;
  }

  /**
   * @throws Problem {@code consent-not-given} where this is no consent
   */
  ElectronicConsent withdrawn(@Nullable String why, UUID by, Instant now) {
    if (!isGiven()) {
      throw Problem.of(ConsentProblem.CONSENT_NOT_GIVEN);
    }
    ElectronicConsent next = new ElectronicConsent();
    next.id = UUID.randomUUID();
    next.clientId = clientId;
    next.position = position + 1;
    next.status = ConsentStatus.WITHDRAWN;
    next.at = now;
    next.textVersion = textVersion;
    next.reason = why;
    next.byAccountId = by;
    return next;
  }

  boolean isGiven() {
    return status == ConsentStatus.GIVEN;
  }

  UUID clientId() {
    return clientId;
  }

  int position() {
    return position;
  }

  ConsentStatus status() {
    return status;
  }

  Instant at() {
    return at;
  }

  @Nullable String signatureNumber() {
    return signatureNumber;
  }

  @Nullable String reason() {
    return reason;
  }

  UUID byAccountId() {
    return byAccountId;
  }
}
