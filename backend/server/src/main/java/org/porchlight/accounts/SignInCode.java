package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.ContactAddress;
import org.porchlight.platform.web.Language;

/** A one-time code that somebody asked for; whether we know them is only looked up afterwards. */
@Entity
class SignInCode {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable String addressKey;
  private String addressHash;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  private Instant askedAt;
  private Instant expiresAt;
  private int tries;
  private @Nullable UUID contactId;
  private @Nullable Instant endedAt;

  protected SignInCode() {}

  SignInCode(ContactAddress address, String addressHash, @Nullable Language language) {
    id = UUID.randomUUID();
    this.language = language;
    this.addressHash = addressHash;
    channel = address.channel();
    addressKey = address.key();
  }

  SignInCode validFrom(Instant now, Duration life) {
    askedAt = now;
    expiresAt = now.plus(life);
    return this;
  }

  UUID id() {
    return id;
  }

  Channel channel() {
    return channel;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Until it was looked up. */
  Optional<ContactAddress> address() {
    return Optional.ofNullable(addressKey).map(key -> new ContactAddress(channel, key, key));
  }

  /** With a key; stays when the address is forgotten, so that a contact's codes count together. */
  String addressHash() {
    return addressHash;
  }

  /** It was looked up: the address is not needed any more, and the contact is known or none. */
  void lookedUp(@Nullable UUID foundContactId) {
    addressKey = null;
    contactId = foundContactId;
  }

  /** Of the page where it was asked for. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  @Nullable UUID contactId() {
    return contactId;
  }

  boolean openAt(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /** Counts the try; false where there have been too many already. */
  boolean countTry(int allowed) {
    tries = Math.min(tries + 1, allowed + 1);
    return tries <= allowed;
  }

  void use(Instant now) {
    endedAt = now;
  }
}
