package org.porchlight.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

  Optional<Account> ofClient(UUID clientId) {
    return find("clientId", clientId).firstResultOptional();
  }

  /** A member of staff, however the email is capitalised. */
  Optional<Account> ofStaff(String email) {
    return find("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
  }

  /** Nobody else changes it before the transaction ends. */
  Optional<Account> locked(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  Account get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("There is no account " + id));
  }
}
