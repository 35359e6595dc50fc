package org.porchlight.engagements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/engagements")
@Tag(name = "engagements", description = "Contacts of staff with a client, and notes of them.")
class ClientEngagementResource {

  @Inject Clients clients;
  @Inject Engagements engagements;
  @Inject EngagementDesk desk;
  @Inject EngagementBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Every contact with a client, the latest first",
      description = "With what was written down of it; staff see it, the client does not.")
  public Page<EngagementView> engagements(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("channel") @Nullable EngagementChannel channel,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "ENGAGEMENTS", client.id()));
    return Page.together(
        engagements.page(client.id(), channel, cursor, limit),
        limit,
        one -> new Cursor(one.at(), one.id()),
        board::show);
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Write down a contact with a client",
      description =
          "About a call, a visit or a message, now or before; or a note that was no contact."
              + " Colleagues who are mentioned get a task. The client sees none of it.")
  public EngagementView write(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewEngagement asked) {
    Client client = clients.visibleTo(caller).require(code);
    return board.show(desk.write(client.id(), asked.content(clock.instant()), asked.mentioned()));
  }
}
