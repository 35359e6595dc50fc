package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.clients.Caseworkers;
import org.porchlight.platform.editions.Editors;

/** Who works here: the names that stand beside what staff did. */
@ApplicationScoped
public class Staff implements Caseworkers, Editors {

  @Inject Accounts accounts;

  /** Also of somebody who has left; empty for a client. */
  public Optional<StaffMember> named(UUID accountId) {
    return accounts.findByIdOptional(accountId).filter(Account::isStaff).map(Account::member);
  }

  /** By account id, in one statement; those that are not staff are left out. */
  public Map<UUID, StaffMember> named(Collection<UUID> accountIds) {
    if (accountIds.isEmpty()) {
      return Collections.emptyMap();
    }
    return accounts.list("id in ?1 and role in ?2", accountIds, Role.STAFF).stream()
        .collect(Collectors.toMap(Account::id, Account::member));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> accountIds) {
    return named(accountIds).values().stream()
        .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
  }

  /** Whoever these accounts are, staff or not, by account id, in one statement. */
  public Map<UUID, Somebody> anybody(Collection<UUID> accountIds) {
    if (accountIds.isEmpty()) {
      return Collections.emptyMap();
    }
    return accounts.list("id in ?1", accountIds).stream()
        .collect(Collectors.toMap(Account::id, Account::somebody));
  }

  /** Caseworkers and supervisors who may work in that branch, by name, at most 100. */
  public List<StaffMember> ofBranch(UUID branchId) {
    return accounts
        .find("branchId = ?1 and disabledAt is null order by name, id", branchId)
        .page(0, 100)
        .stream()
        .map(Account::member)
        .toList();
  }

  /** All who may work in that branch, at most 2,000. */
  public List<UUID> idsOfBranch(UUID branchId) {
    return accounts
        .getEntityManager()
        .createQuery(
            "select id from Account where branchId = ?1 and disabledAt is null", UUID.class)
        .setParameter(1, branchId)
        .setMaxResults(2000)
        .getResultList();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> accountIds, UUID branchId) {
    return accountIds.isEmpty()
        ? Collections.emptyMap()
        : accounts
            .list("id in ?1 and branchId = ?2 and disabledAt is null", accountIds, branchId)
            .stream()
            .collect(Collectors.toMap(Account::id, account -> account.member().name()));
  }

  @Override
  public Optional<String> name(UUID accountId, UUID branchId) {
    return accounts
        .find("id = ?1 and branchId = ?2 and disabledAt is null", accountId, branchId)
        .firstResultOptional()
        .map(account -> account.member().name());
  }
}
