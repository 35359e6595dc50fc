package org.porchlight.signatures.telephone;

import java.util.UUID;

/** A client says that what was taken down of their words is wrong. */
public sealed interface ObjectionEvent {

  UUID clientId();

  UUID recordingId();

  String signatureNumber();

  UUID byAccountId();

  /** The office is to call them back. */
  record SignatureObjected(
      UUID clientId, UUID recordingId, String signatureNumber, UUID byAccountId)
      implements ObjectionEvent {}
}
