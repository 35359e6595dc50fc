package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.Absences;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/worklist/{id}/completion")
@Tag(name = "worklist")
class TaskCompletionResource {

  /** How a task ended. */
  record TaskCompletion(
      @NotNull @Schema(description = "DONE, NOT_NEEDED or COULD_NOT.") TaskOutcome outcome,
      @Size(max = 1000)
          @Schema(
              description = "Kept among the client's notes; needed where it is not DONE.",
              examples = "Reached her at her sister's; she reads her page every evening.")
          @Nullable String note) {}

  @Inject Caller caller;
  @Inject Tasks tasks;
  @Inject TaskBoard board;
  @Inject BulkDesk desk;
  @Inject Absences absences;
  @Inject Event<TaskEvent> events;

  @POST
  @Idempotent
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that a task is done",
      description =
          "Of a client who has to be reached: the worker says how they were. Where a message could"
              + " not be delivered it also ends by itself, once a message goes out to that contact,"
              + " another contact is added, or this one removed. All other tasks end with what they"
              + " are about. What a colleague has is theirs or a supervisor's to end.")
  public TaskView complete(@PathParam("id") UUID id, @NotNull @Valid TaskCompletion completion) {
    Task task = tasks.inBranch(Viewer.of(caller)).require(id);
    desk.requireFree(task, absences.rota(caller.branchId()));
    desk.complete(task, BulkChange.Ending.of(completion.outcome(), completion.note()));
    String outcome = completion.outcome().name();
    events.fire(new TaskEvent.TasksEnded(List.of(id), outcome, caller.accountId()));
    tasks.flush();
    return board.show(List.of(task), caller.language()).getFirst();
  }
}
