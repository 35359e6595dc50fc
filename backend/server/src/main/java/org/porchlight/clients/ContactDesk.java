package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.platform.web.Caller;

/** Keeps how a client's contacts are to be used, in the caller's transaction. */
@ApplicationScoped
class ContactDesk {

  @Inject Contacts contacts;
  @Inject FactChanges history;
  @Inject ClientsConfig config;
  @Inject Event<ClientEvent> events;
  @Inject Clock clock;

  /** What is left out stays; of a client's contacts one at most is preferred. */
  void change(Contact contact, ContactEdit edit, Caller caller) {
    if (Boolean.TRUE.equals(edit.preferred())) {
      contacts.of(contact.clientId()).all().stream()
          .filter(other -> other.preferred() && !other.id().equals(contact.id()))
          .forEach(other -> change(other, ContactEdit.notPreferred(), caller));
    }
    Map<String, String> before = facts(contact);
    edit.applyTo(contact);
    tell(contact, before, caller.accountId());
  }

  /** The client has it no more. */
  void lose(Contact contact, UUID by) {
    Map<String, String> before = facts(contact);
    contact.lose(clock.instant());
    contact.prefer(false);
    tell(contact, before, by);
  }

  /** It lets them in, and for a while proves nothing else of who has it. */
  void regained(Contact contact) {
    contact.proveFrom(clock.instant().plus(config.newContact()));
  }

  private void tell(Contact contact, Map<String, String> before, UUID by) {
    Instant now = clock.instant();
    List<String> changed =
        history.keep(
            new FactChange.About(contact.clientId(), contact.id(), by, now),
            before,
            facts(contact));
    if (!changed.isEmpty()) {
      events.fire(new ClientEvent.ContactChanged(contact.clientId(), contact.id(), changed, by));
    }
  }

  private static Map<String, String> facts(Contact contact) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("preferred", contact.preferred() ? "true" : "");
    facts.put("caution", contact.caution() == ContactCaution.NONE ? "" : contact.caution().name());
    facts.put("contactNote", contact.note());
    facts.put("lost", contact.lost() ? "true" : "");
    return facts;
  }
}
