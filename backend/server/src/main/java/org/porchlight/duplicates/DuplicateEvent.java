package org.porchlight.duplicates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to two records that may be one person's. */
public sealed interface DuplicateEvent {

  UUID clientId();

  /** The other of the two: it happens to both. */
  UUID otherClientId();

  UUID duplicateId();

  /** The client ID of the other. */
  String otherCode();

  /** Absent where nobody said so. */
  @Nullable UUID byAccountId();

  /** So much alike that somebody should decide. */
  record DuplicateSuspected(
      UUID clientId, UUID otherClientId, UUID duplicateId, String otherCode, int score)
      implements DuplicateEvent {

    @Override
    public @Nullable UUID byAccountId() {
      return null;
    }
  }

  /** They are two people. */
  record DuplicateRuledOut(
      UUID clientId, UUID otherClientId, UUID duplicateId, String otherCode, UUID byAccountId)
      implements DuplicateEvent {}

  /** They may be one person after all. */
  record DuplicateReopened(
      UUID clientId, UUID otherClientId, UUID duplicateId, String otherCode, UUID byAccountId)
      implements DuplicateEvent {}

  /** The other is part of this client's record now. */
  record ClientsMerged(
      UUID clientId, UUID otherClientId, UUID duplicateId, String otherCode, UUID byAccountId)
      implements DuplicateEvent {}

  /** The other has a record of their own again. */
  record MergeUndone(
      UUID clientId, UUID otherClientId, UUID duplicateId, String otherCode, UUID byAccountId)
      implements DuplicateEvent {}
}
