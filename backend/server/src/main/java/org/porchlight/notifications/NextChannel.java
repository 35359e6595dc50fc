package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.porchlight.clients.Contact;

/** Tells a client by their other contacts what did not arrive by one, at once. */
@ApplicationScoped
class NextChannel {

  private static final Duration ONCE_IN = Duration.ofDays(1);

  @Inject PostDesk post;
  @Inject Messages messages;
  @Inject Clock clock;

  /**
   * What the message said, where they have not heard it yet, and that this contact does not work.
   *
   * @return the contacts that are told, or were
   */
  List<Contact> tell(Message failed, UUID clientId, UUID contactId) {
    if (failed.template().forOneContact()) {
      return List.of();
    }
    List<Contact> others =
        post.reachable(clientId).stream().filter(other -> !other.id().equals(contactId)).toList();
    failed.subjectIds().forEach(subject -> tellThose(others, failed.template(), subject));
    if (!messages.any(clientId, contactId, Template.NOT_REACHED, clock.instant().minus(ONCE_IN))) {
      others.forEach(other -> post.toContact(other, Template.NOT_REACHED, contactId));
    }
    return others;
  }

  private void tellThose(List<Contact> others, Template template, UUID subject) {
    if (others.isEmpty()) {
      return;
    }
    UUID clientId = others.getFirst().clientId();
    Set<UUID> told = messages.told(clientId, subject, template);
    others.stream()
        .filter(other -> !told.contains(other.id()))
        .forEach(other -> post.toContact(other, template, subject));
  }
}
