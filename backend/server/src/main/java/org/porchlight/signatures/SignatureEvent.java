package org.porchlight.signatures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to signatures. */
public sealed interface SignatureEvent {

  UUID clientId();

  @Nullable UUID byAccountId();

  /** Somebody signed, and it is sealed. */
  record StatementSigned(
      UUID clientId,
      UUID signatureId,
      String number,
      SignatureMethod method,
      SubjectKind subjectKind,
      UUID subjectId,
      UUID byAccountId)
      implements SignatureEvent {}

  /** Of several who were asked to sign, the last one has. */
  record EverybodySigned(
      UUID clientId, UUID requestId, SubjectKind subjectKind, UUID subjectId, UUID byAccountId)
      implements SignatureEvent {}

  /** Somebody got the sealed copy. */
  record CopyTaken(UUID clientId, UUID signatureId, String number, UUID byAccountId)
      implements SignatureEvent {}
}
