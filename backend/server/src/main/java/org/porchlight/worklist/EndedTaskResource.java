package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/ended-tasks")
@Tag(name = "worklist")
class EndedTaskResource {

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Tasks tasks;
  @Inject TaskBoard board;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "What has waited for staff about a client and how it ended, the last first")
  public Page<TaskView> ended(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    UUID clientId = clients.visibleTo(caller).require(code).id();
    return Page.together(
        tasks.endedOf(clientId, cursor, limit),
        limit,
        task -> new Cursor(Objects.requireNonNull(task.end()).at(), task.id()),
        shown -> board.show(shown, caller.language()));
  }
}
