package org.porchlight.consents;

import java.util.UUID;

/** What a client agreed to, and took back. */
public sealed interface ConsentEvent {

  UUID clientId();

  /** Of the signature that the consent was given with. */
  String signatureNumber();

  UUID byAccountId();

  record ConsentGiven(UUID clientId, String signatureNumber, UUID byAccountId)
      implements ConsentEvent {}

  /** From now on, on paper. */
  record ConsentWithdrawn(UUID clientId, String signatureNumber, UUID byAccountId)
      implements ConsentEvent {}
}
