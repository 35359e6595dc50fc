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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/checklist-items/{id}/actions")
@Tag(name = "checklist")
class ItemActionResource {

  /** What is now being done, and the receipt for having said so. */
  record OpenedAction(ItemActionView action, ConfirmationView confirmation) {}

  @Inject ChecklistItems items;
  @Inject ActionDesk desk;
  @Inject ChecklistBoard board;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "I don't have this, or no better picture of it",
      description =
          "Opens an action with an owner and a day; while it is open the item is not overdue.")
  public OpenedAction open(@PathParam("id") UUID id, @NotNull @Valid NewItemAction asked) {
    ChecklistItem item = items.of(caller.clientId()).requireToChange(id);
    ActionDesk.Opened opened = desk.open(item, asked, caller.accountId());
    return new OpenedAction(
        board.show(opened.action()), ConfirmationView.of(opened.confirmation(), programs, caller));
  }
}
