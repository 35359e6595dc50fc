package org.porchlight.journey;

import java.util.UUID;
import org.porchlight.clients.JourneyStage;

/** That staff say where a client is, and that they say so no more. */
public sealed interface JourneyEvent {

  UUID clientId();

  UUID overrideId();

  JourneyStage stage();

  UUID byAccountId();

  record JourneyOverridden(UUID clientId, UUID overrideId, JourneyStage stage, UUID byAccountId)
      implements JourneyEvent {}

  record JourneyOverrideUndone(UUID clientId, UUID overrideId, JourneyStage stage, UUID byAccountId)
      implements JourneyEvent {}
}
