package org.porchlight.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.AccessNeed;
import org.porchlight.clients.JourneyBrief;
import org.porchlight.programs.reporting.ChangeKind;

/** Something that waits, as staff see it. */
@Schema(name = "Task", description = "Something that waits for staff.")
public record TaskView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    TaskKind kind,
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String clientCode,
    @Schema(description = "The client's language.", examples = "es") String language,
    @Schema(description = "What the client needs.", examples = "[\"INTERPRETER\"]")
        List<AccessNeed> accessNeeds,
    JourneyBrief journey,
    @Schema(examples = "SNAP") @Nullable String program,
    @Schema(description = "What it is about.") TaskSubject what,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID documentId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID itemId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID actionId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID contactId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID noticeId,
    @Schema(description = "Of the signature that it is about.", examples = "SG-7K4M-29XK-84TW")
        @Nullable String signatureNumber,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID changeReportId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID duplicateId,
    @Schema(
            description = "The note that names its owner.",
            examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
        @Nullable UUID engagementId,
    @Schema(
            description = "The step of a client's goal that it is about.",
            examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
        @Nullable UUID goalStepId,
    @Schema(description = "From then on it is late.", examples = "2026-03-09T05:00:00Z")
        Instant dueAt,
    @Schema(examples = "false") boolean overdue,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant createdAt,
    @Schema(
            description = "When one worker had looked at every page of the document.",
            examples = "2026-03-05T16:00:00.123456Z")
        @Nullable Instant seenAt,
    @Schema(description = "Who has it now; absent: whoever takes it.") @Nullable TaskOwner owner,
    @Schema(description = "Whose it is who is away, where the owner or nobody stands in.")
        @Nullable TaskOwner standsInFor,
    @Schema(description = "Since when it is whose it is.", examples = "2026-03-05T14:12:09.123456Z")
        @Nullable Instant ownedSince,
    @Schema(description = "That it was put off.") @Nullable TaskSnooze snooze,
    @Schema(description = "How it ended; absent while it waits.") @Nullable TaskEnding end,
    TaskState state,
    @Schema(
            description = "What a worker may do to end it; most end with what they are about.",
            examples = "[\"complete\"]")
        List<String> allowed,
    @Schema(examples = "0") int version) {

  /** What a task is about. */
  public record TaskSubject(
      @Schema(examples = "Earned income") @Nullable String requirementName,
      @Schema(examples = "2") @Nullable Integer pages,
      @Schema(examples = "STAFF_CALL") @Nullable String actionKind,
      @Schema(description = "What the client said.", examples = "HELP_ME_PHOTOGRAPH")
          ItemAction.@Nullable Choice actionChoice,
      @Nullable ChangeKind changeKind) {}

  /** A member of staff. */
  public record TaskOwner(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") @Nullable String name) {}

  /** That a task was put off. */
  @Schema(description = "That it was put off; it waits again when it is due, at the latest.")
  public record TaskSnooze(
      @Schema(examples = "2026-03-12T05:00:00Z") Instant until,
      @Schema(examples = "The employer is closed this week.") String reason,
      @Schema(examples = "Pat Sample") @Nullable String by) {}

  /** How a task ended. */
  public record TaskEnding(
      TaskOutcome outcome,
      @Schema(examples = "2026-03-06T14:12:09.123456Z") @Nullable Instant at,
      @Schema(
              description = "Who said so; absent where it ended with what it was about.",
              examples = "Pat Sample")
          @Nullable String by) {}

  /** Where a task stands. */
  public record TaskState(
      @Schema(
              enumeration = {"OPEN", "DONE"},
              examples = "OPEN")
          String status,
      @Schema(examples = "false") boolean finished) {

    static TaskState of(Task task) {
      return task.isOpen() ? new TaskState("OPEN", false) : new TaskState("DONE", true);
    }
  }
}
