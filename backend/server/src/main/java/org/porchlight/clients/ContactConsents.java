package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was said of messages to a contact. */
@ApplicationScoped
public class ContactConsents implements PanacheRepositoryBase<ContactConsent, UUID> {

  private static final int MOST = 100;

  /** The latest first, at most a hundred. */
  public List<ContactConsent> of(Contact contact) {
    return find("contactId = ?1 order by at desc, id desc", contact.id()).range(0, MOST - 1).list();
  }
}
