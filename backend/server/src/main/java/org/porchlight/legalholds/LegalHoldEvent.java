package org.porchlight.legalholds;

import java.util.UUID;

/** What happens to what keeps a client's documents from being removed. */
public sealed interface LegalHoldEvent {
  UUID clientId();

  UUID holdId();

  UUID byAccountId();

  record LegalHoldPlaced(UUID clientId, UUID holdId, String reason, UUID byAccountId)
      implements LegalHoldEvent {}

  /** It goes on for another reason, or one that is said better. */
  record LegalHoldChanged(UUID clientId, UUID holdId, String reason, UUID byAccountId)
      implements LegalHoldEvent {}

  record LegalHoldLifted(UUID clientId, UUID holdId, UUID byAccountId) implements LegalHoldEvent {}
}
