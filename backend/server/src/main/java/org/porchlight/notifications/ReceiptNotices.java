package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.porchlight.clients.Contact;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationEvent;
import org.porchlight.confirmations.ConfirmationUpdate;
import org.porchlight.confirmations.ConfirmationUpdateKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.CopyStatus;
import org.porchlight.confirmations.SentTo;
import org.porchlight.confirmations.ToldBy;

/**
 * Sends every confirmation by every contact of the client, and has it say where it got to, and what
 * went wrong since.
 */
@ApplicationScoped
class ReceiptNotices {

  @Inject PostDesk post;
  @Inject Confirmations confirmations;
  @Inject Clock clock;

  void confirmation(@Observes ConfirmationEvent event) {
    switch (event) {
      case ConfirmationEvent.ConfirmationIssued e -> {
        Confirmation confirmation = confirmations.named(e.confirmationId());
        post.toClient(e.clientId(), Template.CONFIRMATION, e.confirmationId())
            .forEach(contact -> confirmation.goesTo(copy(contact)));
      }
    }
  }

  private static SentTo copy(Contact contact) {
    return SentTo.queued(contact.channel().name(), contact.masked(), contact.id());
  }

  /** A message went on; where it carries a confirmation, that says so. */
  void went(Message message) {
    UUID contactId = message.contactId().orElse(null);
    if (contactId != null) {
      CopyStatus status = CopyStatus.valueOf(message.status().name());
      carriedBy(message, one -> one.copyGot(contactId, status, clock.instant()));
    }
  }

  /** A message did not arrive, and the client is told by these instead. */
  void missed(Message message, List<Contact> instead) {
    UUID contactId = message.contactId().orElse(null);
    if (contactId != null) {
      carriedBy(message, one -> one.copyFailed(contactId, told(instead), clock.instant()));
    }
  }

  private void carriedBy(Message message, Consumer<Confirmation> change) {
    if (message.template() == Template.CONFIRMATION) {
      message
          .subjectIds()
          .forEach(subject -> confirmations.namedToChange(subject).ifPresent(change));
    }
  }

  /** Something is wrong with a document that was confirmed, and the client is told by these. */
  void documentFailed(UUID documentId, ConfirmationUpdateKind kind, List<Contact> by) {
    confirmations
        .ofDocument(documentId)
        .ifPresent(one -> one.says(ConfirmationUpdate.of(kind, told(by), clock.instant())));
  }

  /** A decision that nobody was told of does not stand. */
  void nothingDecided(UUID documentId) {
    confirmations.ofDocument(documentId).ifPresent(Confirmation::nothingDecided);
  }

  private static List<ToldBy> told(List<Contact> contacts) {
    return contacts.stream()
        .map(contact -> new ToldBy(contact.channel().name(), contact.masked()))
        .toList();
  }
}
