package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.notifications.Message.Failure;
import org.porchlight.platform.jobs.Jobs;

/** What becomes of a message when its turn comes; each within the caller's transaction. */
@ApplicationScoped
class Outbox {

  @Inject Messages messages;
  @Inject Envelopes envelopes;
  @Inject QuietHours quietHours;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Confirmations confirmations;
  @Inject Jobs jobs;
  @Inject Event<NotificationEvent> events;
  @Inject Clock clock;

  /**
   * Empty where there is nothing to send: it was sent or taken back, has to wait, or is no use now.
   */
  Optional<Outgoing> takeOut(UUID id) {
    Optional<Message> waiting = messages.held(id).filter(Message::waiting);
    Optional<Outgoing> outgoing = waiting.flatMap(this::outgoing);
    if (outgoing.isPresent()) {
      waiting.get().takenOut(clock.instant());
    }
    return outgoing;
  }

  private Optional<Outgoing> outgoing(Message message) {
    if (message.contactId().isEmpty()) {
      return orTooLate(message, envelopes.toStaff(message));
    }
    Contact contact = message.contactId().flatMap(envelopes::contact).orElse(null);
    if (contact == null) {
      message.failed(Failure.CONTACT_GONE, clock.instant());
      return Optional.empty();
    }
    return waits(message, contact)
        ? Optional.empty()
        : orTooLate(message, envelopes.toClient(message, contact));
  }

  void sent(UUID id) {
    Message message = messages.findById(id);
    message.sent(clock.instant());
    message.contactId().flatMap(envelopes::contact).ifPresent(contact -> reached(message, contact));
  }

  private void reached(Message message, Contact contact) {
    contact.markReached();
    events.fire(
        new NotificationEvent.ContactReached(contact.clientId(), message.id(), contact.id()));
  }

  void failed(UUID id, Failure why) {
    Message message = messages.findById(id);
    if (message == null || !message.waiting()) {
      return;
    }
    message.failed(why, clock.instant());
    message
        .contactId()
        .flatMap(envelopes::contact)
        .ifPresent(contact -> tell(message, contact, why));
  }

  private void tell(Message message, Contact contact, Failure why) {
    if (why == Failure.REFUSED) {
      contact.markBounced();
    }
    if (message.template() == Template.CONFIRMATION) {
      confirmations
          .named(message.subjectId())
          .didNotReach(ReceiptNotices.sentTo(contact), clock.instant());
    }
    events.fire(
        new NotificationEvent.MessageFailed(contact.clientId(), message.id(), contact.id()));
  }

  private Optional<Outgoing> orTooLate(Message message, Optional<Outgoing> outgoing) {
    if (outgoing.isEmpty()) {
      message.failed(Failure.TOO_LATE, clock.instant());
    }
    return outgoing;
  }

  // A gateway that was down in the evening is not a reason to wake anybody at night; and something
  // that it tells, too, may have been decided since.
  private boolean waits(Message message, Contact contact) {
    Instant now = clock.instant();
    Instant earliest = message.dueAt().isAfter(now) ? message.dueAt() : now;
    var zone = branches.get(clients.named(contact.clientId()).branchId()).timeZone();
    Instant due = quietHours.after(earliest, zone, message.template(), message.channel());
    if (!due.isAfter(now)) {
      return false;
    }
    jobs.enqueueAt(SendMessage.class, new SendMessage.Payload(message.id()), due);
    return true;
  }
}
