package org.porchlight.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is being done about an item that the client cannot send. */
@Schema(name = "ItemAction")
public record ItemActionView(
    UUID id,
    UUID itemId,
    @Schema(examples = "CANNOT_GET") ItemAction.Choice choice,
    @Schema(examples = "ASK_THIRD_PARTY") ItemAction.Kind kind,
    @Schema(examples = "OFFICE") ItemAction.Owner owner,
    @Schema(description = "The caseworker whose it is.", examples = "Dana Quillmarsh")
        @Nullable String ownerName,
    @Schema(description = "A reminder's own day, else the office's last day.") LocalDate dueOn,
    @Schema(examples = "The bakery on Birch Street, 555-0190.") @Nullable String note,
    ActionState state,
    @Schema(examples = "DONE") ItemAction.@Nullable Outcome outcome,
    Instant openedAt) {

  /** Whether somebody still has it to do. */
  @Schema(name = "ItemActionStatus")
  public enum ActionStatus {
    OPEN,
    CLOSED
  }

  /** Where an action stands, and whether that is for good. */
  @Schema(name = "ItemActionState")
  public record ActionState(
      @Schema(examples = "OPEN") ActionStatus status,
      @Schema(examples = "false") boolean finished) {}

  static ItemActionView of(ItemAction action, @Nullable String ownerName) {
    ActionStatus status = action.isOpen() ? ActionStatus.OPEN : ActionStatus.CLOSED;
    return new ItemActionView(
        action.id(),
        action.item().id(),
        action.choice(),
        action.kind(),
        action.owner(),
        ownerName,
        action.dueOn(),
        action.note().orElse(null),
        new ActionState(status, !action.isOpen()),
        action.outcome().orElse(null),
        action.openedAt());
  }
}
