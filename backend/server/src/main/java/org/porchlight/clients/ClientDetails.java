package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;

/** Keeps up what is known of a client for features that learn of it, in their transaction. */
@ApplicationScoped
public class ClientDetails {

  @Inject ClientDesk desk;
  @Inject ContactDesk contactDesk;
  @Inject Contacts contacts;

  /** The name from now on. */
  public void rename(Client client, String name, Caller caller) {
    desk.change(client, new ClientChange(name, null, null, null), caller);
  }

  /** The language of texts, emails and pages from now on. */
  public void speak(Client client, Language language, Caller caller) {
    desk.change(client, new ClientChange(null, language.code(), null, null), caller);
  }

  /**
   * Lets a client in again whose contacts are theirs no more; that somebody checked who they are is
   * written down by whoever calls.
   *
   * @param lost those of their contacts that let nobody in from now on
   * @return the new one, which proves nothing else for a day
   */
  public Contact regain(Client client, String written, Set<UUID> lost, Caller caller) {
    Contacts.OfClient own = contacts.of(client.id());
    List<Contact> gone = lost.stream().map(own::require).toList();
    Contact added = desk.addContact(client, written, ConsentSource.WITH_CONTACT, caller);
    contactDesk.regained(added);
    gone.forEach(contact -> contactDesk.lose(contact, caller.accountId()));
    return added;
  }

  /**
   * Another way to reach them; nothing happens where they have it already.
   *
   * @throws org.porchlight.platform.web.Problem where another client has it, or it is no address
   */
  public void reach(Client client, String written, Caller caller) {
    boolean known =
        contacts
            .understand(written)
            .flatMap(contacts::at)
            .filter(contact -> contact.clientId().equals(client.id()))
            .isPresent();
    if (!known) {
      desk.addContact(client, written, ConsentSource.WITH_CONTACT, caller);
    }
  }
}
