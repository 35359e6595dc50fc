package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a contact is to get messages from then on, or none; never changed. */
@Entity
public class ContactConsent {

  @Id private UUID id;
  private UUID clientId;
  private UUID contactId;
  private boolean wanted;

  @Enumerated(EnumType.STRING)
  private ConsentSource source;

  private Instant at;
  private @Nullable UUID byAccountId;

  protected ContactConsent() {}

  /**
   * @param by absent where it came by text or from the gateway
   */
  static ContactConsent of(Contact contact, ConsentSource source, @Nullable UUID by, Instant now) {
    ContactConsent consent = new ContactConsent();
    consent.id = UUID.randomUUID();
    consent.clientId = contact.clientId();
    consent.contactId = contact.id();
    consent.wanted = contact.wantsMessages();
    consent.source = source;
    consent.at = now;
    consent.byAccountId = by;
    return consent;
  }

  public boolean wanted() {
    return wanted;
  }

  public ConsentSource source() {
    return source;
  }

  public Instant at() {
    return at;
  }

  public Optional<UUID> byAccountId() {
    return Optional.ofNullable(byAccountId);
  }
}
