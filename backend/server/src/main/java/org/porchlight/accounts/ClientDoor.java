package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Shuts out who came in to a client's record and may not be them. */
@ApplicationScoped
public class ClientDoor {

  @Inject Accounts accounts;
  @Inject SessionDesk sessions;
  @Inject SignInLinks links;

  /**
   * Within the caller's transaction: every session of the client ends, and what links were made
   * since then open nothing any more.
   */
  public void shut(UUID clientId, Instant since) {
    links.revokeMadeSince(clientId, since);
    accounts.ofClient(clientId).ifPresent(account -> sessions.endAll(account.id()));
  }
}
