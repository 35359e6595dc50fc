package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.accounts.SignInMessages;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.platform.web.Language;

/** Finds the address and puts the words together, at the moment of sending. */
@ApplicationScoped
class Envelopes {

  @Inject NotificationsConfig config;
  @Inject MessageWords words;
  @Inject SignInMessages signIn;
  @Inject Confirmations confirmations;
  @Inject Contacts contacts;
  @Inject Clients clients;
  @Inject Branches branches;

  /** Empty where it carries a code or link that cannot be used any more. */
  Optional<Outgoing> toStaff(Message message) {
    return signIn
        .passwordMail(message.subjectId())
        .map(
            mail -> {
              Map<String, String> values = Map.of("url", mail.url());
              return email(message, mail.email(), mail.language(), values);
            });
  }

  /** Empty where it carries a code or link that cannot be used any more. */
  Optional<Outgoing> toClient(Message message, Contact contact) {
    Client client = clients.named(contact.clientId());
    Map<String, String> values = new HashMap<>();
    values.put("web", config.webUrl());
    values.put("phone", branches.get(client.branchId()).terms().phone());
    return switch (message.template()) {
      case SIGN_IN_CODE ->
          signIn
              .code(message.subjectId())
              .map(
                  code -> {
                    values.put("code", code.digits());
                    Language language = code.language().orElse(client.language());
                    return outgoing(message, contact.address(), language, values);
                  });
      case SIGN_IN_LINK ->
          signIn
              .signInUrl(message.subjectId())
              .map(
                  url -> {
                    values.put("url", url);
                    return outgoing(message, contact.address(), client.language(), values);
                  });
      case CONFIRMATION -> {
        values.put("number", confirmations.named(message.subjectId()).number());
        yield Optional.of(outgoing(message, contact.address(), client.language(), values));
      }
      default -> Optional.of(outgoing(message, contact.address(), client.language(), values));
    };
  }

  Optional<Contact> contact(UUID contactId) {
    return contacts.findByIdOptional(contactId);
  }

  private Outgoing outgoing(
      Message message, String to, Language language, Map<String, String> values) {
    if (message.channel() == Channel.EMAIL) {
      return email(message, to, language, values);
    }
    String text = words.text(message.template(), language, values);
    return new Outgoing(message.id(), Channel.TEXT, to, "", text);
  }

  private Outgoing email(
      Message message, String to, Language language, Map<String, String> values) {
    return new Outgoing(
        message.id(),
        Channel.EMAIL,
        to,
        words.subject(message.template(), language),
        words.email(message.template(), language, values));
  }
}
