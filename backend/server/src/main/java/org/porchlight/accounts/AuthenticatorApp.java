package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The app on a phone that shows codes; a new one counts once it has shown the right one. */
@Entity
class AuthenticatorApp {

  @Id private UUID accountId;
  private byte @Nullable [] secret;
  private byte @Nullable [] pending;
  private long lastStep;

  protected AuthenticatorApp() {}

  AuthenticatorApp(UUID accountId) {
    this.accountId = accountId;
  }

  void begin(byte[] sealed) {
    pending = sealed;
  }

  void confirm(long step) {
    secret = pending;
    pending = null;
    lastStep = step;
  }

  byte @Nullable [] secret() {
    return secret;
  }

  byte @Nullable [] pending() {
    return pending;
  }

  boolean confirmed() {
    return secret != null;
  }
}
