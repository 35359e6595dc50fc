package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.porchlight.platform.web.Caller;

/** Keeps up what is known of a client for features that learn of it, in their transaction. */
@ApplicationScoped
public class ClientDetails {

  @Inject ClientDesk desk;
  @Inject Contacts contacts;

  /** The name from now on. */
  public void rename(Client client, String name, Caller caller) {
    desk.change(client, new ClientChange(name, null, null, null), caller);
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
