package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that staff send or hand over, and that signs one client in once. */
@Entity
class SignInLink {

  @Id private UUID id;
  private UUID clientId;
  private @Nullable UUID contactId;
  private UUID madeBy;
  private Instant madeAt;
  private Instant expiresAt;
  private @Nullable Instant usedAt;
  private @Nullable Instant revokedAt;

  protected SignInLink() {}

  SignInLink(UUID clientId, @Nullable UUID contactId, UUID madeBy) {
    this.id = UUID.randomUUID();
    this.clientId = clientId;
    this.contactId = contactId;
    this.madeBy = madeBy;
  }

  SignInLink validFrom(Instant now, Duration life) {
    madeAt = now;
    expiresAt = now.plus(life);
    return this;
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  /** Where it was sent; none where it was made to be handed over. */
  @Nullable UUID contactId() {
    return contactId;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean openAt(Instant now) {
    return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }
}
