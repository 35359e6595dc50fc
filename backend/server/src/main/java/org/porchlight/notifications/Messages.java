package org.porchlight.notifications;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.porchlight.clients.Contact;
import org.porchlight.notifications.Message.MessageStatus;

/** What went out, and what is to. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

  /** Whether the same words wait for that contact already: once in the morning is enough. */
  boolean waits(Contact contact, Template template) {
    return count(
            "contactId = ?1 and template = ?2 and status = ?3",
            contact.id(),
            template,
            MessageStatus.QUEUED)
        > 0;
  }
}
