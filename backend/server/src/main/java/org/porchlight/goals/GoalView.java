package org.porchlight.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as its reader sees it. */
@Schema(name = "Goal", description = "What a client wants to reach, and the steps toward it.")
public record GoalView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    @Schema(description = "In the client's words.", examples = "A steady job near home")
        String title,
    @Schema(description = "Why it matters to them.", examples = "To be home when school ends.")
        @Nullable String why,
    @Schema(examples = "snap") @Nullable String program,
    @Schema(examples = "SNAP") @Nullable String programName,
    @Schema(description = "By when, in the branch's time zone.", examples = "2026-06-30")
        @Nullable LocalDate targetOn,
    GoalState state,
    @Schema(description = "Why it was set aside.", examples = "She goes to school first.")
        @Nullable String reason,
    @Schema(description = "Since when it stands so.", examples = "2026-03-05T14:12:09.123456Z")
        Instant since,
    @Schema(description = "In their order.") List<StepView> steps,
    @Schema(description = "How many of the steps are done.", examples = "2") int stepsDone,
    @Schema(description = "What stands in the way, or did; staff alone see it.")
        @Nullable List<BarrierView> barriers,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant setAt,
    @Schema(description = "Who set it.", examples = "Pat Sample") @Nullable String by,
    @Schema(description = "What the reader may do with it.", examples = "[\"edit\", \"reach\"]")
        List<String> allowed,
    @Schema(description = "The number of this version, from 1.", examples = "2") int version) {

  /** Where a goal stands. */
  public record GoalState(GoalStatus status, @Schema(examples = "false") boolean finished) {}

  /** A step toward it. */
  @Schema(name = "GoalStep")
  public record StepView(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Ask the bakery for the form") String title,
      @Schema(examples = "Ask for Ms. Lark.") @Nullable String note,
      StepOwner owner,
      @Schema(
              description = "Whose it is among the staff.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID staffId,
      @Schema(examples = "Pat Sample") @Nullable String staffName,
      @Schema(description = "The last day.", examples = "2026-04-02") @Nullable LocalDate dueOn,
      @Schema(examples = "false") boolean overdue,
      @Schema(
              description = "Whether the caseworker gets a task once it is done.",
              examples = "false")
          boolean tellWhenDone,
      @Schema(description = "Absent while it is to be done.") @Nullable DoingView done,
      @Schema(description = "What the reader may do with it.", examples = "[\"complete\"]")
          List<String> allowed) {}

  /** That a step was done. */
  @Schema(name = "GoalStepDone")
  public record DoingView(
      @Schema(examples = "2026-04-01T14:12:09.123456Z") Instant at,
      @Schema(description = "Absent where the client did.", examples = "Pat Sample")
          @Nullable String by,
      @Schema(examples = "They want me to start on Monday.") @Nullable String note,
      @Schema(description = "Of the client's receipt.", examples = "PL-7K4M-29XK")
          @Nullable String number) {}

  /** Something in the way. */
  @Schema(name = "GoalBarrier")
  public record BarrierView(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      BarrierKind kind,
      @Schema(examples = "No bus before seven.") @Nullable String words,
      @Schema(
              description = "Of which step; absent where it is of the whole goal.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID stepId,
      @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant foundAt,
      @Schema(examples = "Pat Sample") @Nullable String foundBy,
      @Schema(examples = "2026-03-09T14:12:09.123456Z") @Nullable Instant removedAt,
      @Schema(examples = "Pat Sample") @Nullable String removedBy,
      @Schema(examples = "A neighbour drives her.") @Nullable String howRemoved) {}
}
