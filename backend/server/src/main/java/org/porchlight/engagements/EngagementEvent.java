package org.porchlight.engagements;

import java.util.UUID;

/** What staff write down about a client, for one another. */
public sealed interface EngagementEvent {

  UUID clientId();

  UUID engagementId();

  UUID byAccountId();

  record EngagementNoted(
      UUID clientId, UUID engagementId, EngagementChannel channel, UUID byAccountId)
      implements EngagementEvent {}

  /**
   * @param version the number of the one that is told from now on
   */
  record EngagementEdited(
      UUID clientId, UUID engagementId, EngagementChannel channel, int version, UUID byAccountId)
      implements EngagementEvent {}

  record EngagementPinned(UUID clientId, UUID engagementId, UUID byAccountId)
      implements EngagementEvent {}

  record EngagementUnpinned(UUID clientId, UUID engagementId, UUID byAccountId)
      implements EngagementEvent {}

  /**
   * @param accountId who is to see it
   */
  record ColleagueMentioned(UUID clientId, UUID engagementId, UUID accountId, UUID byAccountId)
      implements EngagementEvent {}
}
