package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Clients;
import org.porchlight.clients.ConsentDesk;
import org.porchlight.clients.ConsentSource;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;

/** Does what somebody texts, and answers; of their words nothing is kept. */
@ApplicationScoped
class TextReplies {

  private static final String ONCE =
      "insert into text_reply (gateway_id, at) values (:id, :now) on conflict do nothing";

  /** Who gets a text from something that answers by itself would go on for ever. */
  private static final Duration HELPED_ONCE_IN = Duration.ofHours(24);

  @Inject NotificationsConfig config;
  @Inject Contacts contacts;
  @Inject Clients clients;
  @Inject ConsentDesk consents;
  @Inject PostDesk post;
  @Inject Messages messages;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /**
   * @param id the gateway's own, the same when it repeats itself
   * @param answered whether the gateway has answered it already
   */
  void heard(String id, String from, String text, boolean answered) {
    boolean first =
        entities
                .createNativeQuery(ONCE)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate()
            == 1;
    if (first) {
      contacts
          .understand(from)
          .flatMap(contacts::at)
          .filter(contact -> contact.channel() == Channel.TEXT)
          .ifPresent(contact -> heard(contact, Reply.of(text, config.replies()), answered));
    }
  }

  private void heard(Contact contact, Reply reply, boolean answered) {
    clients.namedToChange(contact.clientId());
    // Whoever held the client before may have turned them on or off meanwhile.
    entities.refresh(contact);
    switch (reply) {
      case STOP -> turn(contact, false, Template.TEXTS_STOPPED, answered);
      case START -> turn(contact, true, Template.TEXTS_STARTED, answered);
      case HELP -> answer(contact, Template.TEXTS_HELP, answered);
      case OTHER -> helpOnce(contact, answered);
    }
  }

  private void turn(Contact contact, boolean on, Template answer, boolean answered) {
    consents.turn(contact, on, ConsentSource.TEXT_REPLY, null);
    answer(contact, answer, answered);
  }

  /** Nobody reads what is texted: whoever writes learns that, but not each time. */
  private void helpOnce(Contact contact, boolean answered) {
    UUID id = contact.id();
    boolean helped =
        messages.any(
            contact.clientId(), id, Template.TEXTS_HELP, clock.instant().minus(HELPED_ONCE_IN));
    if (!helped && contact.wantsMessages()) {
      answer(contact, Template.TEXTS_HELP, answered);
    }
  }

  private void answer(Contact contact, Template template, boolean answered) {
    if (!answered) {
      post.toContact(contact, template, contact.id());
    }
  }
}
