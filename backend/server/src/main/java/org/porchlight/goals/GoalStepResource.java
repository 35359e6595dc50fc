package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/goal-steps/{id}")
@Tag(name = "goals")
class GoalStepResource {

  /** What there is to say of a step that is done. */
  record StepCompletion(
      @Size(max = 1000) @Schema(examples = "They want me to start on Monday.")
          @Nullable String note) {}

  /** The goal as it is now, and the receipt for the step. */
  record CompletedStep(GoalView goal, ConfirmationView confirmation) {}

  @Inject Goals goals;
  @Inject GoalDesk desk;
  @Inject GoalBoard board;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Path("/completion")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Say that one's own step is done",
      description = "There is a receipt for it, and the office sees it at once.")
  public CompletedStep complete(
      @PathParam("id") UUID id, @NotNull @Valid StepCompletion completion) {
    Goal goal = own(id);
    GoalStep step = goal.requireToDo(id);
    requireTheirs(step);
    Confirmation confirmation =
        desk.doneForClient(goal, step, GoalTerms.orNothing(completion.note()));
    return new CompletedStep(view(goal), ConfirmationView.of(confirmation, programs, caller));
  }

  @DELETE
  @Path("/completion")
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(summary = "Say that one's own step is not done after all")
  public GoalView takeBack(@PathParam("id") UUID id) {
    Goal goal = own(id);
    goal.steps().stream()
        .filter(step -> step.id().equals(id))
        .forEach(GoalStepResource::requireTheirs);
    desk.undone(goal, id);
    return view(goal);
  }

  @PUT
  @Path("/done")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that a step is done",
      description = "Also the client's, who told so: they get the receipt for it.")
  public GoalView done(@PathParam("id") UUID id, @NotNull @Valid StepCompletion completion) {
    Goal goal = goals.seenBy(caller.accountId()).requireOfStepToChange(id);
    desk.done(goal, id, GoalTerms.orNothing(completion.note()));
    return view(goal);
  }

  @DELETE
  @Path("/done")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Say that a step is not done after all")
  public GoalView undone(@PathParam("id") UUID id) {
    Goal goal = goals.seenBy(caller.accountId()).requireOfStepToChange(id);
    desk.undone(goal, id);
    return view(goal);
  }

  private Goal own(UUID stepId) {
    return goals.of(caller.clientId()).requireOfStepToChange(stepId);
  }

  private static void requireTheirs(GoalStep step) {
    if (step.owner() != StepOwner.CLIENT) {
      throw Problem.of(GoalProblem.STEP_NOT_YOURS);
    }
  }

  private GoalView view(Goal goal) {
    return board.show(
        goal, caller.language(), caller.isClient() ? GoalBoard.For.CLIENT : GoalBoard.For.STAFF);
  }
}
