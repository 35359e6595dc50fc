package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.porchlight.clients.ClientZones;
import org.porchlight.clients.Clients;
import org.porchlight.clients.ConsentDesk;
import org.porchlight.clients.ConsentSource;
import org.porchlight.clients.Contact;
import org.porchlight.notifications.Message.Failure;
import org.porchlight.platform.jobs.Jobs;

/** What becomes of a message when its turn comes; each within the caller's transaction. */
@ApplicationScoped
class Outbox {

  @Inject Messages messages;
  @Inject Envelopes envelopes;
  @Inject QuietHours quietHours;
  @Inject Clients clients;
  @Inject ClientZones zones;
  @Inject ConsentDesk consents;
  @Inject ReceiptNotices receipts;
  @Inject NextChannel nextChannel;
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
      receipts.missed(message, List.of());
      return Optional.empty();
    }
    if (!mayHear(contact, message.template())) {
      message.failed(Failure.OPTED_OUT, clock.instant());
      receipts.missed(message, List.of());
      return Optional.empty();
    }
    return waits(message, contact)
        ? Optional.empty()
        : orTooLate(message, envelopes.toClient(message, contact));
  }

  /** Of a contact that was lost, whoever holds it hears that another one is there, and no more. */
  private static boolean mayHear(Contact contact, Template template) {
    boolean told = !contact.lost() || template == Template.CONTACT_ADDED;
    return template.evenIfOff() || contact.mayHear() && told;
  }

  /**
   * @param arrived whether nothing more will be heard of it
   */
  void sent(UUID id, boolean arrived) {
    messages
        .held(id)
        .filter(message -> message.sent(clock.instant()))
        .ifPresent(
            message -> {
              receipts.went(message);
              if (arrived) {
                reached(message);
              }
            });
  }

  void delivered(UUID id) {
    messages
        .held(id)
        .filter(message -> message.delivered(clock.instant()))
        .ifPresent(
            message -> {
              receipts.went(message);
              reached(message);
            });
  }

  private void reached(Message message) {
    message
        .contactId()
        .flatMap(envelopes::contact)
        .ifPresent(
            contact -> {
              contact.markReached();
              events.fire(
                  new NotificationEvent.ContactReached(
                      contact.clientId(), message.id(), contact.id()));
            });
  }

  void failed(UUID id, Failure why) {
    // Of two messages to one client that fail at once, one comes second.
    messages.clientOf(id).ifPresent(clients::namedToChange);
    messages
        .held(id)
        .filter(message -> message.failed(why, clock.instant()))
        .ifPresent(
            message ->
                message
                    .contactId()
                    .flatMap(envelopes::contact)
                    .ifPresent(contact -> missed(message, contact, why)));
  }

  /** The same words once more, under an id of their own. */
  UUID another(UUID id) {
    return messages
        .findByIdOptional(id)
        .map(
            message -> {
              Message another = message.anew(clock.instant());
              messages.persist(another);
              return another.id();
            })
        .orElse(id);
  }

  private void missed(Message message, Contact contact, Failure why) {
    if (why == Failure.REFUSED) {
      contact.markBounced();
    }
    receipts.missed(message, nextChannel.tell(message, contact.clientId(), contact.id()));
    if (message.template() == Template.NOTICE) {
      postInstead(message, contact.clientId());
    }
    if (why == Failure.OPTED_OUT) {
      // Nobody has to find out why: they want it so.
      consents.turn(contact, false, ConsentSource.GATEWAY, null);
      return;
    }
    events.fire(
        new NotificationEvent.MessageFailed(contact.clientId(), message.id(), contact.id()));
  }

  /** Once nothing else is left that could tell of the same letter. */
  private void postInstead(Message failed, UUID clientId) {
    for (UUID noticeId : failed.subjectIds()) {
      boolean told =
          messages.about(clientId, noticeId, Set.of(Template.NOTICE)).stream()
              .anyMatch(Message::mayHaveArrived);
      if (!told) {
        events.fire(new NotificationEvent.NoticeNotAnnounced(clientId, failed.id(), noticeId));
      }
    }
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
    var zone = zones.of(contact.clientId());
    Instant due = quietHours.after(earliest, zone, message.template(), message.channel());
    if (!due.isAfter(now)) {
      return false;
    }
    jobs.enqueueAt(SendMessage.class, new SendMessage.Payload(message.id()), due);
    return true;
  }
}
