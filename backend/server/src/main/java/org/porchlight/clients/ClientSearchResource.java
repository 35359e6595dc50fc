package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/search")
@Tag(name = "clients")
class ClientSearchResource {

  @Inject ClientPages pages;
  @Inject Caller caller;

  @POST
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Find clients of the branch",
      description =
          "By client ID, name, phone number, email address, number of a confirmation or a case, or"
              + " by a whole identifier number; each says what was found of them. The latest first."
              + " Where few are at a stage, a page may be short, and there may be more after it."
              + " Changes nothing.")
  public Page<ClientPages.ClientLine> find(
      @NotNull @Valid ClientQuery wanted,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return pages.page(Viewer.of(caller), wanted, cursor, limit, caller.language());
  }
}
