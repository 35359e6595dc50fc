package org.porchlight.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.ClientLookup;
import org.porchlight.clients.Clients;

/** Finds the client of a branch by the number of a confirmation. */
@ApplicationScoped
class NumberLookup implements ClientLookup {

  @Inject Confirmations confirmations;
  @Inject Clients clients;

  @Override
  public Optional<UUID> clientId(String query, UUID branchId) {
    return confirmations
        .numbered(query)
        .map(Confirmation::clientId)
        .filter(id -> ofBranch(id, branchId));
  }

  private boolean ofBranch(UUID clientId, UUID branchId) {
    try {
      clients.inBranch(branchId).require(clientId);
      return true;
    } catch (NotFoundException elsewhere) {
      return false;
    }
  }
}
