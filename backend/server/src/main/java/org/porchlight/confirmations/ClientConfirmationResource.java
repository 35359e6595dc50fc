package org.porchlight.confirmations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/clients/{code}/confirmations")
@Tag(name = "confirmations")
class ClientConfirmationResource {

  @Inject Clients clients;
  @Inject Confirmations confirmations;
  @Inject Programs programs;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "A client's confirmations, for staff",
      description = "The numbered receipts of what the client did, the latest first.")
  public Page<ConfirmationView> list(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "CONFIRMATIONS", client.id()));
    return Page.of(
        confirmations.of(client.id()).page(cursor, limit),
        limit,
        one -> new Cursor(one.at(), one.id()),
        one -> ConfirmationView.of(one, programs, caller));
  }
}
