package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.clients.ClientZones;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.documents.ReviewConfig;
import org.porchlight.platform.jobs.Jobs;

/** Puts messages in the outbox, in the transaction of what they are about. */
@ApplicationScoped
class PostDesk {

  // Well above the patience with any gateway.
  private static final Duration LONGEST_TRY = Duration.ofMinutes(1);

  @Inject Messages messages;
  @Inject Contacts contacts;
  @Inject ClientZones zones;
  @Inject QuietHours quietHours;
  @Inject ReviewConfig review;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** By every contact of the client that is not known to be dead; says which those are. */
  List<Contact> toClient(UUID clientId, Template template, UUID subjectId) {
    List<Contact> reachable = reachable(clientId);
    reachable.forEach(contact -> toContact(contact, template, subjectId));
    return reachable;
  }

  /** Those contacts of a client that are not known to be dead, and want to hear of us. */
  List<Contact> reachable(UUID clientId) {
    return contacts.of(clientId).all().stream().filter(Contact::reachable).toList();
  }

  void toContact(Contact contact, Template template, UUID subjectId) {
    Instant now = clock.instant();
    Instant due =
        quietHours.after(
            template.canBeTakenBack() ? now.plus(review.timeToThink()) : now,
            zones.of(contact.clientId()),
            template,
            contact.channel());
    Optional<Message> waiting =
        template.urgent()
            ? Optional.empty()
            : messages.waiting(contact, template, now.minus(LONGEST_TRY));
    waiting.ifPresentOrElse(
        message -> message.tellsAlso(subjectId, due),
        () -> enqueue(Message.toClient(contact, template, subjectId).queued(now, due), due));
  }

  /**
   * What tells the client of that is no use any more: what waits does not go out.
   *
   * @return the contacts that were told since then, or may have been
   */
  Set<UUID> takeBack(UUID clientId, UUID subjectId, Instant since, Template... templates) {
    Instant now = clock.instant();
    return messages.about(clientId, subjectId, Set.of(templates)).stream()
        .filter(message -> message.takeBack(subjectId, since, now))
        .flatMap(message -> message.contactId().stream())
        .collect(Collectors.toSet());
  }

  /** By those of the contacts that are still there; says which. */
  List<Contact> toThose(Set<UUID> contactIds, UUID clientId, Template template, UUID subjectId) {
    List<Contact> there =
        reachable(clientId).stream().filter(contact -> contactIds.contains(contact.id())).toList();
    there.forEach(contact -> toContact(contact, template, subjectId));
    return there;
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
