package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/checklist-items")
@Tag(name = "checklist")
class ChecklistResource {

  /** The items, the first due first. */
  record ChecklistItemList(List<ChecklistItemView> items) {}

  @Inject ChecklistItems items;
  @Inject ChecklistBoard board;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "What is asked of me",
      description =
          "With what would do, what was sent and what is being done; open: needs something from"
              + " somebody, done: needs nothing any more, left out: all.")
  public ChecklistItemList mine(
      @QueryParam("state") @Pattern(regexp = "open|done") @Size(max = 4) @Nullable String state) {
    ChecklistItems.Scope mine = items.of(caller.clientId());
    List<ChecklistItem> found =
        switch (state) {
          case "open" -> mine.open();
          case "done" -> mine.done();
          case null, default -> mine.all();
        };
    return new ChecklistItemList(board.show(found, caller.language(), ChecklistBoard.For.CLIENT));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "One item",
      description = "A client's own; for staff, of a client of the branch.")
  public ChecklistItemView one(@PathParam("id") UUID id) {
    ChecklistItem item = items.visibleTo(caller).require(id);
    var reader = caller.isClient() ? ChecklistBoard.For.CLIENT : ChecklistBoard.For.STAFF;
    return board.show(item, caller.language(), reader);
  }
}
