package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/goals")
@Tag(name = "goals", description = "What clients want to reach, and the steps toward it.")
class ClientGoalResource {

  /** A client's goals. */
  record GoalList(
      @Schema(description = "The open ones first, the first set first; at most a hundred.")
          List<GoalView> items) {}

  @Inject Clients clients;
  @Inject Goals goals;
  @Inject GoalDesk desk;
  @Inject GoalBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "A client's goals, with their steps and what stands in the way")
  public GoalList goals(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "GOALS", client.id()));
    return new GoalList(
        board.show(goals.of(client.id()).all(), client, caller.language(), GoalBoard.For.STAFF));
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Set a goal with a client",
      description = "In their words, with the first steps; the client sees it on their own pages.")
  public GoalView set(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid GoalTerms terms) {
    Client client = clients.visibleTo(caller).require(code);
    return board.show(desk.set(client, terms), caller.language(), GoalBoard.For.STAFF);
  }
}
