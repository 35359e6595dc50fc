package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients")
@Tag(name = "clients")
class ClientResource {

  @Inject Clients clients;
  @Inject ClientDesk desk;
  @Inject ClientPages pages;
  @Inject EntityManager entities;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Begin with a client",
      description =
          "Makes the client with a pseudonymous client ID, a household, a case, an enrolment on the"
              + " program and the first contact.")
  public ClientView begin(@NotNull @Valid NewClient asked) {
    return pages.begun(desk.begin(asked, caller), caller.language());
  }

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "All clients of the branch",
      description = "The latest first. To find somebody, see POST /api/v1/clients/search.")
  public Page<ClientPages.ClientLine> clients(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return pages.page(Viewer.of(caller), ClientQuery.ALL, cursor, limit, caller.language());
  }

  @PATCH
  @Path("{code}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Change a client",
      description = "Name, language or caseworker; what is left out stays.")
  public ClientView change(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid ClientChange change) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    desk.change(client, change, caller);
    entities.flush();
    return pages.view(client, caller.language());
  }
}
