package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.Absences;
import org.porchlight.absences.Rota;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/worklist")
@Tag(name = "worklist", description = "What waits for staff of a branch.")
class WorklistResource {

  @Schema(description = "A part of what waits, the first due first.")
  record WorklistPage(
      List<TaskView> items,
      @Schema(description = "The cursor of the next page; absent on the last.")
          @Nullable String next,
      Counts counts) {}

  record WorklistStamp(@Schema(description = "Opaque.", examples = "5d41402a") String stamp) {}

  record Assignment(
      @NotNull
          @Schema(
              description = "A caseworker or supervisor of the branch.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          UUID accountId) {}

  @Inject Caller caller;
  @Inject Tasks tasks;
  @Inject TaskBoard board;
  @Inject BulkDesk desk;
  @Inject Absences absences;
  @Inject Branches branches;
  @Inject Clients clients;
  @Inject Clock clock;
  @Inject Event<TaskEvent> events;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "What waits in the caller's branch, the first due first, and how much of it")
  public WorklistPage worklist(
      @BeanParam @Valid WorklistQuery query,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Branch branch = branches.get(caller.branchId());
    Horizon horizon = Horizon.of(branch, clock);
    Rota rota = absences.rota(branch.id());
    UUID owner = query.mine() ? caller.accountId() : query.owner();
    var own = tasks.inBranch(Viewer.of(caller));
    Page<TaskView> page =
        Page.together(
            own.page(new WorklistFilter(query, owner, rota, horizon), cursor, limit),
            limit,
            task -> new Cursor(task.dueAt(), task.id()),
            shown -> board.show(shown, rota, caller.language()));
    return new WorklistPage(
        page.items(), page.next(), own.counts(rota.ownersOf(caller.accountId()), horizon));
  }

  @GET
  @Path("/stamp")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What stands for the caller's worklist as it is",
      description = "Another one after any change: to be asked for often, and the list only then.")
  public WorklistStamp stamp() {
    return new WorklistStamp(tasks.inBranch(Viewer.of(caller)).stamp());
  }

  @POST
  @Path("/{id}/claim")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Take a task that is nobody's")
  public TaskView claim(@PathParam("id") UUID id) {
    Task task = nobodyElses(id);
    return given(task, caller.accountId());
  }

  @DELETE
  @Path("/{id}/claim")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Leave one's own task to whoever has time")
  public TaskView release(@PathParam("id") UUID id) {
    Task task = nobodyElses(id);
    task.release();
    events.fire(new TaskEvent.TasksReleased(List.of(id), caller.accountId()));
    return shown(task);
  }

  @POST
  @Path("/{id}/assignment")
  @Transactional
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(summary = "Give a task to a colleague")
  public TaskView assign(@PathParam("id") UUID id, @NotNull @Valid Assignment assignment) {
    Task task = tasks.inBranch(Viewer.of(caller)).require(id);
    UUID to = desk.colleague(assignment.accountId());
    if (clients.hiddenFrom(to).contains(task.client().id())) {
      throw Problem.of(WorklistProblem.NOT_THEIRS_TO_SEE);
    }
    return given(task, to);
  }

  private TaskView given(Task task, UUID owner) {
    task.giveTo(owner, clock.instant());
    events.fire(new TaskEvent.TasksGiven(List.of(task.id()), owner, caller.accountId()));
    return shown(task);
  }

  private Task nobodyElses(UUID id) {
    Task task = tasks.inBranch(Viewer.of(caller)).require(id);
    if (!absences.rota(caller.branchId()).isFree(task.ownerId(), caller.accountId())) {
      TaskView fresh = shown(task);
      throw Problem.of(WorklistProblem.CLAIMED_ALREADY)
          .with("by", fresh.owner().name())
          .with("task", fresh);
    }
    return task;
  }

  /** After the flush, so that the version is the one that the next change has to name. */
  private TaskView shown(Task task) {
    tasks.flush();
    return board.show(List.of(task), caller.language()).getFirst();
  }
}
