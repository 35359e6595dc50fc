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

/** One sign-in on one device, and the family of refresh tokens that keep it going. */
@Entity
class Session {

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

  @Enumerated(EnumType.STRING)
  private @Nullable Awaited awaits;

  private byte @Nullable [] challenge;
  private @Nullable Instant challengeUntil;

  protected Session() {}

  /**
   * How somebody came in.
   *
   * @param name CODE, LINK or PASSWORD
   * @param proven by a code that came to a contact that proves who has it
   */
  record Way(String name, boolean proven) {}

  Session(UUID id, UUID accountId, SessionTerms terms, byte[] refreshHash) {
    this.id = id;
    this.accountId = accountId;
    this.way = terms.by().name();
    this.sharedDevice = terms.sharedDevice();
    this.createdAt = terms.now();
    this.usedAt = terms.now();
    this.rotatedAt = terms.now();
    this.steppedUpAt = terms.by().proven() ? terms.now() : null;
    this.idleSeconds = (int) terms.idle().toSeconds();
    this.endsAt = terms.now().plus(terms.total());
    this.refreshHash = refreshHash;
  }

  /** How a session begins and how long it may last. */
  record SessionTerms(Way by, boolean sharedDevice, Instant now, Duration idle, Duration total) {}

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

  @Nullable Awaited awaits() {
    return awaits;
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
