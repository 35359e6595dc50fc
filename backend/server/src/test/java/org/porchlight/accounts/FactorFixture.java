package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.porchlight.testing.Person;

/** Staff with a second factor, or before one. */
@ApplicationScoped
public class FactorFixture {

  @Inject EntityManager entities;
  @Inject SteppedUp steppedUp;
  @Inject SessionGate gate;
  @Inject Clock clock;

  /** In every session of theirs: before the second step, or before setting a factor up. */
  @Transactional
  public Person awaiting(Person worker, boolean settingUp) {
    entities
        .createQuery("select id from Session where accountId = :account", UUID.class)
        .setParameter("account", worker.accountId())
        .getResultList()
        .forEach(id -> gate.await(id, settingUp ? Awaited.SET_UP : Awaited.SECOND_FACTOR));
    return worker;
  }

  /** Somebody who has just shown that it is them, and so may take it away. */
  @Transactional
  public UUID aPasskeyOf(Person worker) {
    steppedUp.shown(worker);
    byte[] credential = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    var registered = new PasskeyCheck.Registered(credential, new byte[] {1}, 0, false);
    Passkey passkey = new Passkey(worker.accountId(), "Blue phone", registered, clock.instant());
    entities.persist(passkey);
    return passkey.id();
  }
}
