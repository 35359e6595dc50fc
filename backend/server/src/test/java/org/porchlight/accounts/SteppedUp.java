package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.porchlight.testing.Person;

/** Clients who have just entered a code. */
@ApplicationScoped
public class SteppedUp {

  @Inject Accounts accounts;
  @Inject SessionDesk desk;

  @Transactional
  public Person signedIn(UUID clientId) {
    Account account = accounts.ofClient(clientId).orElseThrow();
    String token = desk.begin(account, Session.CODE, false).tokens().access();
    return new Person(account.id(), account.branchId(), token);
  }
}
