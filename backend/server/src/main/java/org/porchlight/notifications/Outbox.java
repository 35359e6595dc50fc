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
   * Empty where there is nothing to send: it was sent, has to wait for morning, or is no use now.
   */
  Optional<Outgoing> takeOut(UUID id) {
    Message message = messages.findById(id);
    if (message == null || !message.waiting()) {
      return Optional.empty();
    }
    if (message.contactId().isEmpty()) {
      return orTooLate(message, envelopes.toStaff(message));
    }
    Contact contact = message.contactId().flatMap(envelopes::contact).orElse(null);
    if (contact == null) {
      message.failed(Failure.CONTACT_GONE, clock.instant());
      return Optional.empty();
    }
    return waitsForMorning(message, contact)
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

  // A gateway that was down in the evening is not a reason to wake anybody at night.
  private boolean waitsForMorning(Message message, Contact contact) {
    Instant now = clock.instant();
    var zone = branches.get(clients.named(contact.clientId()).branchId()).timeZone();
    Instant due = quietHours.after(now, zone, message.template(), message.channel());
    if (!due.isAfter(now)) {
      return false;
    }
    jobs.enqueueAt(SendMessage.class, new SendMessage.Payload(message.id()), due);
    return true;
  }
}
