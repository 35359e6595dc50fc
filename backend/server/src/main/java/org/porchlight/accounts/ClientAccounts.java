package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.clients.ClientEvent;

/** Every client can sign in from the moment the record exists. */
@ApplicationScoped
class ClientAccounts {

  @Inject Accounts accounts;
  @Inject Clock clock;

  void clientCreated(@Observes ClientEvent.ClientCreated event) {
    accounts.persist(Account.ofClient(event.clientId(), clock));
  }
}
