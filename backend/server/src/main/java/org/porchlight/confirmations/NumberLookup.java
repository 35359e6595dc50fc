package org.porchlight.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.ClientLookup;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Match;
import org.porchlight.clients.MatchedBy;
import org.porchlight.clients.Viewer;

/** Finds the client of a branch by the number of a confirmation. */
@ApplicationScoped
class NumberLookup implements ClientLookup {

  @Inject Confirmations confirmations;
  @Inject Clients clients;

  @Override
  public List<Lead> leads(String query, Viewer viewer) {
    return confirmations
        .numbered(query)
        .filter(confirmation -> sees(viewer, confirmation.clientId()))
        .map(NumberLookup::lead)
        .stream()
        .toList();
  }

  private static Lead lead(Confirmation confirmation) {
    return new Lead(
        confirmation.clientId(), new Match(MatchedBy.CONFIRMATION, confirmation.number()));
  }

  private boolean sees(Viewer viewer, UUID clientId) {
    try {
      clients.inBranch(viewer).require(clientId);
      return true;
    } catch (NotFoundException elsewhere) {
      return false;
    }
  }
}
