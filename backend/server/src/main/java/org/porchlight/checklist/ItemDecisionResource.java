package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/checklist-items")
@Tag(name = "checklist")
class ItemDecisionResource {

  /** Until when the client may answer. */
  record DueDateChange(
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "2") Integer version,
      @NotNull LocalDate dueOn) {}

  /** Why an item is not needed after all. */
  record ItemEnd(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(examples = "Shown by the data match of November 12.")
          String reason,
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "2") Integer version) {}

  @Inject ChecklistItems items;
  @Inject AskDesk desk;
  @Inject ChecklistBoard board;
  @Inject Caller caller;

  @PATCH
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Move the day by which it is due",
      description = "Never to less time than the client was to have from the first day.")
  public ChecklistItemView moveDue(@PathParam("id") UUID id, @NotNull @Valid DueDateChange change) {
    ChecklistItem item = asRead(id, change.version());
    desk.moveDue(item, change.dueOn(), caller.accountId());
    return view(item);
  }

  @POST
  @Path("{id}/waiver")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Waive an item",
      description = "The requirement is met without it; what was being done instead ends.")
  public ChecklistItemView waive(@PathParam("id") UUID id, @NotNull @Valid ItemEnd end) {
    ChecklistItem item = asRead(id, end.version());
    desk.waive(item, end.reason().strip(), caller.accountId());
    return view(item);
  }

  @POST
  @Path("{id}/withdrawal")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Withdraw an item",
      description = "It is not asked any more; what was being done instead ends.")
  public ChecklistItemView withdraw(@PathParam("id") UUID id, @NotNull @Valid ItemEnd end) {
    ChecklistItem item = asRead(id, end.version());
    desk.withdraw(item, end.reason().strip(), caller.accountId());
    return view(item);
  }

  private ChecklistItem asRead(UUID id, int version) {
    ChecklistItem item = items.seenBy(caller.accountId()).requireToChange(id);
    if (item.version() != version) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("item", view(item));
    }
    return item;
  }

  private ChecklistItemView view(ChecklistItem item) {
    return board.show(item, caller.language(), ChecklistBoard.For.STAFF);
  }
}
