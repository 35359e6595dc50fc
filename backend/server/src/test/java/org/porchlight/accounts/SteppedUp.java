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
