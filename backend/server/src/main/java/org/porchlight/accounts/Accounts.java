package org.porchlight.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

  Optional<Account> ofClient(UUID clientId) {
    return find("clientId", clientId).firstResultOptional();
  }

  Account get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("There is no account " + id));
  }
}
