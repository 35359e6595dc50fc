package org.porchlight.clients;

import java.util.List;
import java.util.UUID;

/** What happens to a client's record. */
public sealed interface ClientEvent {

  UUID clientId();

  UUID byAccountId();

  record ClientCreated(UUID clientId, UUID branchId, UUID byAccountId) implements ClientEvent {}

  /**
   * Name, language or caseworker is another one.
   *
   * @param changed the names of those fields
   */
  record ClientChanged(UUID clientId, List<String> changed, UUID byAccountId)
      implements ClientEvent {}

  record ContactAdded(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  record ContactRemoved(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  record NoteAdded(UUID clientId, UUID noteId, UUID byAccountId) implements ClientEvent {}
}
