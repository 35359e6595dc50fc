package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Caseworkers;
import org.porchlight.platform.web.Roles;

/** Tells the clients' records who may be somebody's caseworker. */
@ApplicationScoped
class BranchCaseworkers implements Caseworkers {

  private static final List<String> ROLES = List.of(Roles.CASEWORKER, Roles.SUPERVISOR);

  @Inject Accounts accounts;

  @Override
  public Optional<String> name(UUID accountId, UUID branchId) {
    return accounts
        .find(
            "id = ?1 and branchId = ?2 and role in ?3 and disabledAt is null",
            accountId,
            branchId,
            ROLES)
        .firstResultOptional()
        .map(Account::name);
  }
}
