package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.porchlight.testing.Person;

/** People who have just shown that it is them. */
@ApplicationScoped
public class SteppedUp {

  @Inject StepUp stepUp;
  @Inject EntityManager entities;

  /** Somebody whose screen was left open since. */
  @Transactional
  public Person notLately(Person worker) {
    entities
        .createQuery("update Session set steppedUpAt = null where accountId = :account")
        .setParameter("account", worker.accountId())
        .executeUpdate();
    return worker;
  }

  /** A member of staff, in every session of theirs. */
  @Transactional
  public Person shown(Person worker) {
    entities
        .createQuery("select id from Session where accountId = :account", UUID.class)
        .setParameter("account", worker.accountId())
        .getResultList()
        .forEach(stepUp::entered);
    return worker;
  }
}
