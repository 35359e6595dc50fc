package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.clients.ClientEvent;

/** What happens to a client's account because of what happens to the client's record. */
@ApplicationScoped
class ClientAccounts {

  @Inject Accounts accounts;
  @Inject SessionDesk sessions;
  @Inject SignInLinks links;
  @Inject Clock clock;

  void client(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.ClientCreated e -> accounts.persist(Account.ofClient(e.clientId(), clock));
      case ClientEvent.ContactRemoved e -> shutOut(e);
      case ClientEvent.ConsentChanged e -> {}
      case ClientEvent.ContactChanged e -> {}
      case ClientEvent.ClientChanged e -> {}
      case ClientEvent.ContactAdded e -> {}
    }
  }

  /** Whoever holds the phone that is the client's no longer must neither stay in nor come in. */
  private void shutOut(ClientEvent.ContactRemoved removed) {
    links.revokeSentTo(removed.contactId());
    accounts.ofClient(removed.clientId()).ifPresent(account -> sessions.endAll(account.id()));
  }
}
