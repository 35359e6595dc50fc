package org.porchlight.identitychecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;

/** Puts names to checks, in two statements whatever their number. */
@ApplicationScoped
class IdentityBoard {

  @Inject Staff staff;
  @Inject Clients clients;

  /** Of several clients. */
  List<IdentityCheckView> show(List<IdentityCheck> checks) {
    return show(
        checks,
        clients
            .list("id in ?1", checks.stream().map(IdentityCheck::clientId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Client::id, Client::code)));
  }

  /** Of one client. */
  List<IdentityCheckView> show(List<IdentityCheck> checks, Client client) {
    return show(checks, Map.of(client.id(), client.code()));
  }

  private List<IdentityCheckView> show(List<IdentityCheck> checks, Map<UUID, String> codes) {
    Map<UUID, StaffMember> people =
        staff.named(checks.stream().map(IdentityCheck::byAccountId).collect(Collectors.toSet()));
    return checks.stream()
        .map(
            check -> {
              StaffMember by = people.get(check.byAccountId());
              return new IdentityCheckView(
                  check.id(),
                  codes.get(check.clientId()),
                  check.kind(),
                  check.what(),
                  check.at(),
                  by == null ? null : by.name());
            })
        .toList();
  }
}
