package org.porchlight.identifiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.Client;
import org.porchlight.clients.ClientLookup;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Match;
import org.porchlight.clients.MatchedBy;
import org.porchlight.clients.Viewer;

/** Finds the clients of a branch by a whole identifier number, which nothing is compared with. */
@ApplicationScoped
class IdentifierLookup implements ClientLookup {

  @Inject Identifiers identifiers;
  @Inject Clients clients;
  @Inject NumberSeal seal;

  @Override
  public List<Lead> leads(String query, Viewer viewer) {
    List<Identifier> found = identifiers.standingFor(seal.blind(query));
    if (found.isEmpty()) {
      return List.of();
    }
    List<UUID> ofBranch =
        clients.inBranch(viewer).those(found.stream().map(Identifier::clientId).toList()).stream()
            .map(Client::id)
            .toList();
    return found.stream()
        .filter(one -> ofBranch.contains(one.clientId()))
        .map(one -> new Lead(one.clientId(), new Match(MatchedBy.IDENTIFIER, "•••" + one.ending())))
        .toList();
  }
}
