package org.porchlight.restrictions;

import java.util.UUID;

/** What happens to who may see a record. */
public sealed interface RestrictionEvent {
  UUID clientId();

  UUID byAccountId();

  record RecordRestricted(UUID clientId, UUID restrictionId, String reason, UUID byAccountId)
      implements RestrictionEvent {}

  /** Others may see it from now on, or it is restricted for another reason. */
  record RestrictionChanged(UUID clientId, UUID restrictionId, String reason, UUID byAccountId)
      implements RestrictionEvent {}

  record RestrictionLifted(UUID clientId, UUID restrictionId, UUID byAccountId)
      implements RestrictionEvent {}

  /**
   * A worker said that the record is their own, or that of somebody close to them.
   *
   * @param kind SELF or RELATIVE
   */
  record TieNamed(UUID clientId, UUID accountId, String kind, UUID byAccountId)
      implements RestrictionEvent {}

  record TieRemoved(UUID clientId, UUID accountId, UUID byAccountId) implements RestrictionEvent {}
}
