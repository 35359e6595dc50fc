package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link with which a member of staff sets a password, once. */
@Entity
class PasswordLink {

  @Id private UUID id;
  private UUID accountId;
  private boolean invitation;
  private Instant madeAt;
  private Instant expiresAt;
  private @Nullable Instant endedAt;

  protected PasswordLink() {}

  PasswordLink(Account account, Instant now, Duration life) {
    id = UUID.randomUUID();
    accountId = account.id();
    invitation = account.passwordHash() == null;
    madeAt = now;
    expiresAt = now.plus(life);
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  /** Whether it is the first password. */
  boolean invitation() {
    return invitation;
  }

  boolean openAt(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }
}
