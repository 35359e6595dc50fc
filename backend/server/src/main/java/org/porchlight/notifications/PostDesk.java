package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.jobs.Jobs;

/** Puts messages in the outbox, in the transaction of what they are about. */
@ApplicationScoped
class PostDesk {

  @Inject Messages messages;
  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject Branches branches;
  @Inject QuietHours quietHours;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** By every contact of the client that is not known to be dead; says which those are. */
  List<Contact> toClient(UUID clientId, Template template, UUID subjectId) {
    List<Contact> reachable =
        contacts.of(clientId).all().stream().filter(contact -> !contact.bounced()).toList();
    reachable.forEach(contact -> toContact(contact, template, subjectId));
    return reachable;
  }

  void toContact(Contact contact, Template template, UUID subjectId) {
    if (!template.urgent() && messages.waits(contact, template)) {
      return;
    }
    Client client = clients.named(contact.clientId());
    Instant now = clock.instant();
    Instant due =
        quietHours.after(
            now, branches.get(client.branchId()).timeZone(), template, contact.channel());
    enqueue(Message.toClient(contact, template, subjectId).queued(now, due), due);
  }

  void toStaff(Template template, UUID subjectId) {
    Instant now = clock.instant();
    enqueue(Message.toStaff(template, subjectId).queued(now, now), now);
  }

  private void enqueue(Message message, Instant due) {
    messages.persist(message);
    SendMessage.Payload payload = new SendMessage.Payload(message.id());
    if (message.template().urgent()) {
      jobs.enqueueUrgent(SendMessage.class, payload);
    } else {
      jobs.enqueueAt(SendMessage.class, payload, due);
    }
  }
}
