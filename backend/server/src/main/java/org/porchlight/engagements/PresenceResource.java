package org.porchlight.engagements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/presence")
@Tag(name = "engagements")
class PresenceResource {

  // Whoever was away for longer than colleagues see them has come anew. Where they were before is
  // taken out, so that there are never many rows.
  private static final String LOOK =
      """
      with gone as (
        delete from viewer where account_id = :account and record_id <> :client
          and seen_at < clock_timestamp() - interval '1 minute'
      )
      insert into viewer as v (record_id, account_id, since, seen_at)
      values (:client, :account, clock_timestamp(), clock_timestamp())
      on conflict (record_id, account_id) do update set seen_at = excluded.seen_at,
        since = case when v.seen_at < excluded.seen_at - interval '10 seconds'
          then excluded.since else v.since end
      """;

  @Inject Clients clients;
  @Inject EntityManager entities;
  @Inject Caller caller;

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that one looks at a client's record",
      description =
          "Colleagues see it for ten seconds: whoever goes on looking says so again before.")
  public void look(@PathParam("code") @Size(max = 20) String code) {
    UUID clientId = clients.visibleTo(caller).require(code).id();
    entities
        .createNativeQuery(LOOK)
        .setParameter("client", clientId)
        .setParameter("account", caller.accountId())
        .executeUpdate();
  }
}
