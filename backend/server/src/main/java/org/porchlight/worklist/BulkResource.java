package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.absences.Absences;
import org.porchlight.absences.Rota;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.worklist.TaskFate.Fate;

@Path("/api/v1/worklist/bulk")
@Tag(name = "worklist")
class BulkResource {

  /** What became of each. */
  record BulkResult(
      @Schema(description = "In the order in which they were named, each once.")
          List<TaskFate> items) {}

  @Inject Caller caller;
  @Inject Tasks tasks;
  @Inject TaskBoard board;
  @Inject BulkDesk desk;
  @Inject Absences absences;
  @Inject Event<TaskEvent> events;

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Do one thing to several tasks",
      description =
          "Take them, leave them, give them to a colleague (supervisors), put them off or no"
              + " longer, say that they are done, or take that back within ten minutes. All that"
              + " can change do; the answer says of each what became of it, and how it is now.")
  public BulkResult change(@NotNull @Valid BulkChange wanted) {
    Rota rota = absences.rota(caller.branchId());
    BulkDesk.Change change = desk.of(wanted, rota);
    List<Task> found = tasks.inBranch(Viewer.of(caller)).requireToChange(wanted.taskIds());
    Map<UUID, Fate> fates = new LinkedHashMap<>();
    wanted.taskIds().forEach(id -> fates.put(id, Fate.UNKNOWN));
    found.forEach(task -> fates.put(task.id(), change.to(task)));
    tell(wanted, fates);
    tasks.flush();
    Map<UUID, TaskView> views =
        board.show(found, rota, caller.language()).stream()
            .collect(Collectors.toMap(TaskView::id, Function.identity()));
    return new BulkResult(
        fates.entrySet().stream()
            .map(one -> new TaskFate(one.getKey(), one.getValue(), views.get(one.getKey())))
            .toList());
  }

  private void tell(BulkChange wanted, Map<UUID, Fate> fates) {
    List<UUID> changed =
        fates.keySet().stream().filter(id -> fates.get(id) == Fate.CHANGED).toList();
    if (!changed.isEmpty()) {
      events.fire(wanted.doneTo(changed, caller.accountId()));
    }
  }
}
