package org.porchlight.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The passkeys; all within the caller's transaction. */
@ApplicationScoped
class Passkeys implements PanacheRepositoryBase<Passkey, UUID> {

  /** Of one account: a person has a few devices. */
  static final int MOST = 20;

  @Inject PasskeyCheck check;
  @Inject Clock clock;

  List<Passkey> of(UUID accountId) {
    return find("accountId = ?1 order by madeAt", accountId).page(0, MOST).list();
  }

  boolean has(UUID accountId) {
    return find("accountId", accountId).page(0, 1).firstResultOptional().isPresent();
  }

  /** One's own, by what the device calls it; the counter moves while nobody else looks. */
  boolean use(UUID accountId, PasskeyCheck.Asked asked, PasskeyAnswer answer) {
    Passkey passkey =
        find("credentialId = ?1 and accountId = ?2", answer.credentialBytes(), accountId)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    if (passkey == null) {
      return false;
    }
    passkey.use(check.used(asked, passkey, answer), clock.instant());
    return true;
  }
}
