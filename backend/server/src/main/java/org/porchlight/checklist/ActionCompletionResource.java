package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/item-actions/{id}/completion")
@Tag(name = "checklist")
class ActionCompletionResource {

  @Inject ChecklistItems items;
  @Inject ItemActions actions;
  @Inject ActionDesk desk;
  @Inject ChecklistBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Complete an action",
      description =
          "Staff of the branch any of them; a client their own reminders, as done or not possible."
              + " What it means for the item follows from the kind and the outcome.")
  public ItemActionView complete(
      @PathParam("id") UUID id, @NotNull @Valid ActionCompletion completion) {
    ItemAction action = actions.requireVisible(id, caller);
    items.visibleTo(caller).requireToChange(action.item().id());
    boolean offices =
        action.owner() == ItemAction.Owner.OFFICE
            || completion.outcome() == ItemAction.Outcome.WAIVE_ITEM;
    if (caller.isClient() && offices) {
      throw Problem.of(ChecklistProblem.OUTCOME_NOT_YOURS);
    }
    desk.complete(action, completion, caller.accountId());
    return board.show(action);
  }
}
