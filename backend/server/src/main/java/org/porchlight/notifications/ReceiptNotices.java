package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.porchlight.clients.Contact;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationEvent;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.SentTo;

/** Sends every confirmation by every contact of the client, and has it say so. */
@ApplicationScoped
class ReceiptNotices {

  @Inject PostDesk post;
  @Inject Confirmations confirmations;

  void confirmation(@Observes ConfirmationEvent event) {
    switch (event) {
      case ConfirmationEvent.ConfirmationIssued e -> {
        Confirmation confirmation = confirmations.named(e.confirmationId());
        post.toClient(e.clientId(), Template.CONFIRMATION, e.confirmationId())
            .forEach(contact -> confirmation.goesTo(sentTo(contact)));
      }
    }
  }

  static SentTo sentTo(Contact contact) {
    return new SentTo(contact.channel().name(), contact.masked());
  }
}
