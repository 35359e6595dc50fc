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
    Template template = message.template();
    if (template == Template.SECOND_FACTOR_CHANGED || template == Template.SECOND_FACTOR_RESET) {
      SignInMessages.StaffAddress to = signIn.address(message.subjectId());
      Map<String, String> values = Map.of("url", config.webUrl() + "/staff/security");
      return Optional.of(email(message, to.email(), to.language(), values));
    }
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
    Optional<SignInMessages.Code> code =
        message.template() == Template.SIGN_IN_CODE
            ? signIn.code(message.subjectId())
            : Optional.empty();
    Language language = code.flatMap(SignInMessages.Code::language).orElse(client.language());
    return carried(message, code)
        .map(carried -> values(client, carried))
        .map(values -> outgoing(message, contact.address(), language, values));
  }

  /** What only this message says, by its place in the words. */
  private Optional<Map<String, String>> carried(
      Message message, Optional<SignInMessages.Code> code) {
    UUID subject = message.subjectId();
    return switch (message.template()) {
      case SIGN_IN_CODE -> code.map(known -> Map.of("code", known.digits()));
      case SIGN_IN_LINK -> signIn.signInUrl(subject).map(url -> Map.of("url", url));
      case CONFIRMATION -> Optional.of(Map.of("number", confirmations.named(subject).number()));
      default -> Optional.of(Map.of());
    };
  }

  private Map<String, String> values(Client client, Map<String, String> carried) {
    Map<String, String> values = new HashMap<>(carried);
    values.put("web", config.webUrl());
    values.put("phone", branches.get(client.branchId()).terms().phone());
    return values;
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
