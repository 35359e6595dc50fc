package org.porchlight.circumstances;

import java.util.UUID;

/** What staff write down of who lives with a client. */
public sealed interface HouseholdEvent {

  UUID clientId();

  UUID byAccountId();

  record MemberJoined(UUID clientId, UUID memberId, UUID byAccountId) implements HouseholdEvent {}

  record MemberLeft(UUID clientId, UUID memberId, UUID byAccountId) implements HouseholdEvent {}

  /** It was never so. */
  record MemberStruck(UUID clientId, UUID memberId, UUID byAccountId) implements HouseholdEvent {}
}
