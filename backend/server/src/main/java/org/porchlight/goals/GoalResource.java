package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/goals/{id}")
@Tag(name = "goals")
class GoalResource {

  /** Where a goal is to go. */
  record GoalMove(
      @NotNull GoalStatus to,
      @Size(max = 1000)
          @Schema(
              description = "Needed where it is set aside; the client reads it.",
              examples = "She goes to school first.")
          @Nullable String reason,
      @NotNull
          @Min(1)
          @Max(1_000_000)
          @Schema(description = "The version that it was read as.", examples = "1")
          Integer version) {}

  /** Something that stands in the way. */
  record NewBarrier(
      @NotNull BarrierKind kind,
      @Size(max = 1000)
          @Schema(description = "Needed where it is OTHER.", examples = "No bus before seven.")
          @Nullable String words,
      @Schema(
              description = "Of which step; absent where it is of the whole goal.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID stepId) {}

  @Inject Goals goals;
  @Inject GoalDesk desk;
  @Inject GoalBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "One goal of a client")
  public GoalView goal(@PathParam("id") UUID id) {
    Goal goal = goals.seenBy(caller.accountId()).require(id);
    viewed.fire(new Viewed(goal.clientId(), caller.accountId(), "GOAL", id));
    return view(goal);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say it anew, with its steps in their order",
      description =
          "The version before is kept. Whoever began from another version than the one that is"
              + " there gets that one instead, to bring the two together.")
  public GoalView edit(@PathParam("id") UUID id, @NotNull @Valid GoalEdit edit) {
    Goal goal = asRead(id, edit.version());
    desk.edit(goal, edit.terms());
    return view(goal);
  }

  @POST
  @Path("/moves")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that it is reached, set it aside, or open it again",
      description = "What is to be done for it waits only while it is open.")
  public GoalView move(@PathParam("id") UUID id, @NotNull @Valid GoalMove move) {
    Goal goal = asRead(id, move.version());
    String reason = move.to() == GoalStatus.SET_ASIDE ? GoalTerms.orNothing(move.reason()) : null;
    if (move.to() == GoalStatus.SET_ASIDE && reason == null) {
      throw Problem.of(RequestProblem.INVALID).field("reason", "missing");
    }
    desk.move(goal, move.to(), reason);
    return view(goal);
  }

  @POST
  @Path("/barriers")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Write down what stands in the way",
      description = "Of the goal, or of one of its steps; staff alone see it.")
  public GoalView found(@PathParam("id") UUID id, @NotNull @Valid NewBarrier barrier) {
    Goal goal = goals.seenBy(caller.accountId()).requireToChange(id);
    String words = GoalTerms.orNothing(barrier.words());
    if (barrier.kind() == BarrierKind.OTHER && words == null) {
      throw Problem.of(RequestProblem.INVALID).field("words", "missing");
    }
    desk.found(goal, new Obstacle(barrier.kind(), words, barrier.stepId()));
    return view(goal);
  }

  private Goal asRead(UUID id, int version) {
    Goal goal = goals.seenBy(caller.accountId()).requireToChange(id);
    if (goal.version() != version) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("goal", view(goal));
    }
    return goal;
  }

  private GoalView view(Goal goal) {
    return board.show(goal, caller.language(), GoalBoard.For.STAFF);
  }
}
