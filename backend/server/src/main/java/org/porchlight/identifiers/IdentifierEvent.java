package org.porchlight.identifiers;

import java.util.UUID;

/** What happens to the numbers that others know a client by; never with a digit of one. */
public sealed interface IdentifierEvent {

  UUID clientId();

  UUID identifierId();

  UUID byAccountId();

  /**
   * @param alsoAnothers another client of the branch has the same, and is not to share it
   */
  record IdentifierAdded(
      UUID clientId, UUID identifierId, IdentifierKind kind, boolean alsoAnothers, UUID byAccountId)
      implements IdentifierEvent {}

  /** It takes the place of one that was wrong. */
  record IdentifierCorrected(
      UUID clientId, UUID identifierId, IdentifierKind kind, boolean alsoAnothers, UUID byAccountId)
      implements IdentifierEvent {}

  record IdentifierRemoved(UUID clientId, UUID identifierId, IdentifierKind kind, UUID byAccountId)
      implements IdentifierEvent {}

  /** Somebody saw the whole number. */
  record IdentifierShown(UUID clientId, UUID identifierId, IdentifierKind kind, UUID byAccountId)
      implements IdentifierEvent {}
}
