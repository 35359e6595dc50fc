package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.goals.ClientGoalResource.GoalList;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/goals")
@Tag(name = "goals")
class OwnGoalResource {

  @Inject Clients clients;
  @Inject Goals goals;
  @Inject GoalBoard board;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "One's own goals",
      description =
          "With the steps toward each: what is one's own to do, and what the office does.")
  public GoalList goals() {
    Client client = clients.visibleTo(caller).require(caller.clientId());
    return new GoalList(
        board.show(goals.of(client.id()).all(), client, caller.language(), GoalBoard.For.CLIENT));
  }
}
