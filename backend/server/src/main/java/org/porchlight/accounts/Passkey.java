package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that never leaves a device, and opens with a finger, a face or a PIN (WebAuthn). */
@Entity
class Passkey {

  @Id private UUID id;
  private UUID accountId;
  private String name;
  private byte[] credentialId;
  private byte[] attested;
  private long signCount;
  private boolean backupEligible;
  private Instant madeAt;
  private @Nullable Instant usedAt;

  protected Passkey() {}

  Passkey(UUID accountId, String name, PasskeyCheck.Registered registered, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.name = name;
    this.credentialId = registered.credentialId();
    this.attested = registered.attested();
    this.signCount = registered.signCount();
    this.backupEligible = registered.backupEligible();
    this.madeAt = now;
  }

  void use(long count, Instant now) {
    signCount = count;
    usedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  byte[] credentialId() {
    return credentialId;
  }

  byte[] attested() {
    return attested;
  }

  long signCount() {
    return signCount;
  }

  boolean backupEligible() {
    return backupEligible;
  }

  Instant madeAt() {
    return madeAt;
  }

  @Nullable Instant usedAt() {
    return usedAt;
  }
}
