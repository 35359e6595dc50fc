package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns messages to a contact off and on, and keeps who said so. */
@ApplicationScoped
public class ConsentDesk {

  @Inject ContactConsents consents;
  @Inject Event<ClientEvent> events;
  @Inject Clock clock;

  /**
   * From now on. What is so already is not said again.
   *
   * @param by absent where it came by text or from the gateway
   */
  public void turn(Contact contact, boolean on, ConsentSource source, @Nullable UUID by) {
    if (contact.wantsMessages() != on) {
      write(contact, on, source, by);
      events.fire(new ClientEvent.ConsentChanged(contact.clientId(), contact.id(), on, source, by));
    }
  }

  /** With the contact itself, which is an event of its own. */
  void begin(Contact contact, ConsentSource source, UUID by) {
    write(contact, true, source, by);
  }

  private void write(Contact contact, boolean on, ConsentSource source, @Nullable UUID by) {
    Instant now = clock.instant();
    contact.turnMessages(on, source, now);
    consents.persist(ContactConsent.of(contact, source, by, now));
  }
}
