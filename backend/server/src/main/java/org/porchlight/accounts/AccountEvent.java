package org.porchlight.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an account: who came in, who was let in, who was shut out. */
public sealed interface AccountEvent {

  UUID accountId();

  record SignedIn(UUID accountId, @Nullable UUID clientId, String way) implements AccountEvent {}

  record SignInLinkMade(UUID accountId, UUID clientId, UUID linkId, UUID byAccountId)
      implements AccountEvent {}

  record SignedOutEverywhere(UUID accountId, @Nullable UUID clientId) implements AccountEvent {}

  record AccountOpened(UUID accountId, UUID byAccountId) implements AccountEvent {}

  record AccountChanged(UUID accountId, UUID byAccountId) implements AccountEvent {}
}
