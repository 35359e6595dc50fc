package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/goal-barriers/{id}/removal")
@Tag(name = "goals")
class GoalBarrierResource {

  /** How something was got out of the way. */
  record BarrierRemoval(
      @NotNull @NotBlank @Size(min = 1, max = 1000) @Schema(examples = "A neighbour drives her.")
          String how) {}

  @Inject Goals goals;
  @Inject GoalDesk desk;
  @Inject GoalBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Say that it stands in the way no more, and how that came")
  public GoalView removed(@PathParam("id") UUID id, @NotNull @Valid BarrierRemoval removal) {
    Goal goal = goals.seenBy(caller.accountId()).requireOfBarrierToChange(id);
    desk.removed(goal, id, removal.how().strip());
    return board.show(goal, caller.language(), GoalBoard.For.STAFF);
  }
}
