package org.porchlight.clients;

import java.util.Optional;
import java.util.UUID;

/** Another way to find a client, such as the number of a confirmation. */
public interface ClientLookup {

  /** Empty where the query is nothing of that kind, or leads to nobody of that branch. */
  Optional<UUID> clientId(String query, UUID branchId);
}
