package org.porchlight.platform.editions;

import java.util.UUID;

/** What happens to what administrators may write over. */
public sealed interface EditionEvent {

  UUID byAccountId();

  /** Fired in the transaction in which it was written. */
  record EditionWritten(String kind, String thing, int number, UUID byAccountId)
      implements EditionEvent {}
}
