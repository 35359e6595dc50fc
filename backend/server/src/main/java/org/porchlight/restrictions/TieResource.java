package org.porchlight.restrictions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/ties")
@Tag(name = "restricted records")
class TieResource {

  /** What the client is to the caller. */
  record NewTie(@NotNull Tie.Kind kind) {}

  /** A member of staff who does not open the record, whoever looks after it. */
  record StaffTie(
      UUID accountId,
      @Schema(examples = "Pat Sample") @Nullable String name,
      Tie.Kind kind,
      Instant namedAt) {}

  record StaffTies(
      @Schema(description = "The first named first; at most 100.") List<StaffTie> items) {}

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Staff staff;
  @Inject EntityManager entities;
  @Inject Event<RestrictionEvent> events;
  @Inject Clock clock;

  @GET
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(summary = "Of whose staff a client is a relative")
  public StaffTies ties(@PathParam("code") @Size(max = 20) String code) {
    List<Tie> ties =
        entities
            .createQuery(
                "from Tie where id.clientId = ?1 order by namedAt, id.accountId", Tie.class)
            .setParameter(1, clients.visibleTo(caller).require(code).id())
            .setMaxResults(100)
            .getResultList();
    Map<UUID, StaffMember> people = staff.named(ties.stream().map(Tie::accountId).toList());
    return new StaffTies(ties.stream().map(tie -> view(tie, people.get(tie.accountId()))).toList());
  }

  private static StaffTie view(Tie tie, @Nullable StaffMember member) {
    return new StaffTie(
        tie.accountId(), member == null ? null : member.name(), tie.kind(), tie.namedAt());
  }

  @PUT
  @Transactional
  @ResponseStatus(204)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that a record is one's own, or that of somebody close",
      description =
          "From the next request on the record does not exist for the caller, whoever it is assigned"
              + " to. A supervisor who sees it can take that back.")
  public void name(@PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewTie wanted) {
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    Tie.Id id = new Tie.Id(clientId, caller.accountId());
    Tie tie = Tie.of(id, wanted.kind(), caller.accountId(), clock.instant());
    entities.persist(tie);
    events.fire(tie.named());
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @ResponseStatus(204)
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(summary = "Take back that a client is a relative of that member of staff")
  public void remove(@PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    Tie tie = entities.find(Tie.class, new Tie.Id(clientId, id));
    if (tie == null) {
      throw new NotFoundException();
    }
    entities.remove(tie);
    events.fire(new RestrictionEvent.TieRemoved(clientId, id, caller.accountId()));
  }
}
