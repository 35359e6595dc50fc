package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.porchlight.branches.Branches;

/** By which clock a client lives. Deadlines go by their branch's, whatever this is. */
@ApplicationScoped
public class ClientZones {

  @Inject Clients clients;
  @Inject Branches branches;

  /** Their own, or else their branch's. */
  public ZoneId of(UUID clientId) {
    Client client = clients.named(clientId);
    return client.timeZone().orElseGet(() -> branches.get(client.branchId()).timeZone());
  }
}
