package org.porchlight.clients;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a client's record. */
public sealed interface ClientEvent {

  UUID clientId();

  /** Absent where nobody who has an account did it. */
  @Nullable UUID byAccountId();

  record ClientCreated(UUID clientId, UUID branchId, UUID byAccountId) implements ClientEvent {}

  /**
   * What is known of the person, their language, caseworker or time zone is another one.
   *
   * @param changed the names of those fields
   */
  record ClientChanged(UUID clientId, List<String> changed, UUID byAccountId)
      implements ClientEvent {}

  record ContactAdded(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  record ContactRemoved(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  /**
   * How a contact is to be used is said anew.
   *
   * @param changed the names of those fields
   */
  record ContactChanged(UUID clientId, UUID contactId, List<String> changed, UUID byAccountId)
      implements ClientEvent {}

  /** Whoever holds that contact wants messages by it, or none any more. */
  record ConsentChanged(
      UUID clientId,
      UUID contactId,
      boolean wanted,
      ConsentSource source,
      @Nullable UUID byAccountId)
      implements ClientEvent {}
}
