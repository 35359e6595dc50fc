package org.porchlight.worklist;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** One thing that is done to several tasks. */
record BulkChange(
    @NotNull Act act,
    @NotNull @NotEmpty @Size(min = 1, max = 100) List<@NotNull UUID> taskIds,
    @Schema(description = "To whom, of ASSIGN.", examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
        @Nullable UUID accountId,
    @Schema(
            description =
                "Of SNOOZE: the day on which it waits again, within 90 days; not after the day on"
                    + " which it is due, unless a supervisor says so.",
            examples = "2026-03-12")
        @Nullable LocalDate until,
    @Size(max = 300)
        @Schema(description = "Why, of SNOOZE.", examples = "The employer is closed this week.")
        @Nullable String reason,
    @Schema(description = "Of COMPLETE: DONE, NOT_NEEDED or COULD_NOT.")
        @Nullable TaskOutcome outcome,
    @Size(max = 1000)
        @Schema(
            description =
                "Of COMPLETE, kept among the clients' notes; needed where it is not DONE.",
            examples = "She has moved away and wants nothing more.")
        @Nullable String note) {

  /** What is done. */
  enum Act {
    CLAIM,
    RELEASE,
    ASSIGN,
    SNOOZE,
    WAKE,
    COMPLETE,
    REOPEN
  }

  UUID to() {
    return given("accountId", accountId);
  }

  LocalDate day() {
    return given("until", until);
  }

  String why() {
    return given("reason", stripped(reason));
  }

  /** How it ended and, for the client's notes, what there is to say about it. */
  Ending ending() {
    return Ending.of(outcome, note);
  }

  /** What was done to those that changed. */
  TaskEvent doneTo(List<UUID> ids, UUID by) {
    return switch (act) {
      case CLAIM -> new TaskEvent.TasksGiven(ids, by, by);
      case RELEASE -> new TaskEvent.TasksReleased(ids, by);
      case ASSIGN -> new TaskEvent.TasksGiven(ids, to(), by);
      case SNOOZE -> new TaskEvent.TasksPutOff(ids, day(), by);
      case WAKE -> new TaskEvent.TasksWoken(ids, by);
      case COMPLETE -> new TaskEvent.TasksEnded(ids, ending().outcome().name(), by);
      case REOPEN -> new TaskEvent.TasksReopened(ids, by);
    };
  }

  static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw Problem.of(RequestProblem.INVALID).field(field, "missing");
    }
    return value;
  }

  static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What a worker says of a task that they end. */
  record Ending(TaskOutcome outcome, @Nullable String note) {

    static Ending of(@Nullable TaskOutcome outcome, @Nullable String note) {
      TaskOutcome said = given("outcome", outcome);
      if (!said.isSaid()) {
        throw Problem.of(RequestProblem.INVALID).field("outcome", "not-valid");
      }
      String text = stripped(note);
      return new Ending(said, said == TaskOutcome.DONE ? text : given("note", text));
    }
  }
}
