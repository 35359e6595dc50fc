package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in on one device, and the family of refresh tokens that keep it going. */
@Entity
class Session {

  /** The way in by a code that was just sent. */
  static final String CODE = "CODE";

  @Id private UUID id;
  private UUID accountId;
  private String way;
  private boolean sharedDevice;
  private Instant createdAt;
  private Instant usedAt;
  private int idleSeconds;
  private Instant endsAt;
  private @Nullable Instant endedAt;
  private byte[] refreshHash;
  private byte @Nullable [] previousHash;
  private Instant rotatedAt;
  private @Nullable Instant steppedUpAt;

  protected Session() {}

  Session(UUID id, UUID accountId, SessionTerms terms, byte[] refreshHash) {
    this.id = id;
    this.accountId = accountId;
    this.way = terms.way();
    this.sharedDevice = terms.sharedDevice();
    this.createdAt = terms.now();
    this.usedAt = terms.now();
    this.rotatedAt = terms.now();
    this.steppedUpAt = terms.way().equals(CODE) ? terms.now() : null;
    this.idleSeconds = (int) terms.idle().toSeconds();
    this.endsAt = terms.now().plus(terms.total());
    this.refreshHash = refreshHash;
  }

  /** How a session begins and how long it may last. */
  record SessionTerms(
      String way, boolean sharedDevice, Instant now, Duration idle, Duration total) {}

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  boolean sharedDevice() {
    return sharedDevice;
  }

  /** When it was last shown in it whose it is. */
  Optional<Instant> steppedUpAt() {
    return Optional.ofNullable(steppedUpAt);
  }

  Instant endsAt() {
    return endsAt;
  }

  /** When it ends if nothing more is asked of it; never after {@link #endsAt()}. */
  Instant idleEndsAt() {
    Instant idle = usedAt.plusSeconds(idleSeconds);
    return idle.isBefore(endsAt) ? idle : endsAt;
  }
}
