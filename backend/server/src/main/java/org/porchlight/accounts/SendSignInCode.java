package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.jobs.Job;

/**
 * Looks up whose contact it is that a code was asked for, and has the code sent if it is anybody's.
 */
@ApplicationScoped
class SendSignInCode implements Job<SendSignInCode.Payload> {

  record Payload(UUID codeId) {}

  @Inject EntityManager entities;
  @Inject Contacts contacts;
  @Inject Accounts accounts;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  @Transactional
  public void run(Payload payload) {
    // Locked, so that it does not come back to life if a newer one ends it meanwhile.
    SignInCode code =
        entities.find(SignInCode.class, payload.codeId(), LockModeType.PESSIMISTIC_WRITE);
    if (code == null || !code.openAt(clock.instant()) || code.address().isEmpty()) {
      return;
    }
    Optional<Contact> contact = code.address().flatMap(contacts::at).filter(found -> !found.lost());
    code.lookedUp(contact.map(Contact::id).orElse(null));
    contact.ifPresent(found -> announce(code, found));
  }

  private void announce(SignInCode code, Contact contact) {
    accounts
        .ofClient(contact.clientId())
        .filter(account -> !account.disabled())
        .ifPresent(
            account ->
                events.fire(
                    new AccountEvent.CodeAsked(
                        account.id(), contact.clientId(), code.id(), contact.id())));
  }
}
