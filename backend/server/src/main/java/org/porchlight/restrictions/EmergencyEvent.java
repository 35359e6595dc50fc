package org.porchlight.restrictions;

import java.util.UUID;

/** What happens where a restricted record is opened in an emergency. */
public sealed interface EmergencyEvent {
  UUID clientId();

  UUID emergencyId();

  UUID byAccountId();

  record EmergencyOpened(UUID clientId, UUID emergencyId, UUID byAccountId)
      implements EmergencyEvent {}

  /** Whoever opened it does not see the record any more. */
  record EmergencyEnded(UUID clientId, UUID emergencyId, UUID byAccountId)
      implements EmergencyEvent {}

  record EmergencyJudged(
      UUID clientId, UUID emergencyId, EmergencyAccess.Judgement judgement, UUID byAccountId)
      implements EmergencyEvent {}
}
