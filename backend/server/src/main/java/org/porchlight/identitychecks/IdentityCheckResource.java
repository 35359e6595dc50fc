package org.porchlight.identitychecks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/identity-checks")
@Tag(name = "identity checks")
class IdentityCheckResource {

  @Inject IdentityChecks checks;
  @Inject IdentityBoard board;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Whom the branch let in again, and how staff knew them",
      description = "The latest first; by client ID.")
  public Page<IdentityCheckView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.together(
        checks.ofBranch(Viewer.of(caller), cursor, limit),
        limit,
        one -> new Cursor(one.at(), one.id()),
        board::show);
  }
}
