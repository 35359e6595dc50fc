package org.porchlight.confirmations;

import java.util.UUID;

/** A numbered receipt exists. */
public sealed interface ConfirmationEvent {

  record ConfirmationIssued(UUID clientId, UUID confirmationId, String number)
      implements ConfirmationEvent {}
}
