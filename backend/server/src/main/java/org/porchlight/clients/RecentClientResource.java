package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/recent-clients")
@Tag(name = "clients")
class RecentClientResource {

  private static final int MOST = 20;
  private static final String CLEAR =
      "insert into recent_clearance values (?1, ?2)"
          + " on conflict (account_id) do update set at = excluded.at";

  /** Whose records the caller opened. */
  record RecentClientList(List<ClientPages.ClientLine> items) {}

  @Inject RecentClients recent;
  @Inject Clients clients;
  @Inject ClientPages pages;
  @Inject EntityManager entities;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Whose records the caller opened",
      description = "The last twenty that they may still see, the last one first.")
  public RecentClientList opened() {
    List<UUID> opened = recent.openedBy(caller.accountId(), cleared(), MOST);
    List<Client> shown = clients.visibleTo(caller).those(opened);
    return new RecentClientList(pages.lines(shown, caller.branchId(), Map.of(), caller.language()));
  }

  @DELETE
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Clear the list of whose records the caller opened",
      description = "What the audit says of it stays.")
  public void clear() {
    entities
        .createNativeQuery(CLEAR)
        .setParameter(1, caller.accountId())
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  private Instant cleared() {
    List<?> cleared =
        entities
            .createNativeQuery(
                "select at from recent_clearance where account_id = ?1", Instant.class)
            .setParameter(1, caller.accountId())
            .getResultList();
    return cleared.isEmpty() ? Instant.EPOCH : (Instant) cleared.getFirst();
  }
}
