package org.porchlight.clients;

import java.util.UUID;

/** What happens to a client's record. */
public sealed interface ClientEvent {

  UUID clientId();

  UUID byAccountId();

  record ClientCreated(UUID clientId, UUID branchId, UUID byAccountId) implements ClientEvent {}

  record ClientChanged(UUID clientId, UUID byAccountId) implements ClientEvent {}

  record ContactAdded(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  record ContactRemoved(UUID clientId, UUID contactId, UUID byAccountId) implements ClientEvent {}

  record NoteAdded(UUID clientId, UUID noteId, UUID byAccountId) implements ClientEvent {}
}
