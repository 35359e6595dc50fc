package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.absences.Absences;
import org.porchlight.absences.Rota;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/worklist")
@Tag(name = "worklist")
class LoadResource {

  /** How much one worker of the branch has now. */
  record WorkerLoad(
      @Schema(description = "Absent for what nobody has.") TaskView.@Nullable TaskOwner worker,
      @Schema(description = "What waits, what was put off not in it.", examples = "12") long open,
      @Schema(examples = "2") long overdue,
      @Schema(examples = "1") long snoozed,
      @Schema(
              description = "Since when the oldest waits; absent where nothing does.",
              examples = "2026-03-05T14:12:09.123456Z")
          @Nullable Instant oldest,
      @Schema(
              description = "Until when they are away; absent while they are here.",
              examples = "2026-03-14T04:00:00Z")
          @Nullable Instant awayUntil) {}

  record WorkerLoads(
      @Schema(description = "What nobody has first, then by name.") List<WorkerLoad> items) {}

  record BranchLoads(List<BranchLoad> items) {}

  @Inject Caller caller;
  @Inject Tasks tasks;
  @Inject Staff staff;
  @Inject Absences absences;
  @Inject Branches branches;
  @Inject SheetDesk sheets;
  @Inject Clock clock;

  @GET
  @Path("/load")
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(summary = "How much each worker of the branch has now, and how old it is")
  public WorkerLoads load() {
    return new WorkerLoads(ofWorkers());
  }

  @GET
  @Path("/load/export")
  @RolesAllowed(Roles.SUPERVISOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "How much each worker of the branch has now, as a spreadsheet",
      description = "Who took it is kept in the audit.")
  public Response export(@QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    ZoneId zone = branches.get(caller.branchId()).timeZone();
    return sheets.answer(
        new SheetExport<>(
            "LOAD",
            format,
            caller.accountId(),
            new SheetColumns<WorkerLoad>(SheetWords.in(caller.language()), "load")
                .with("worker", load -> load.worker() == null ? null : load.worker().name())
                .number("open", WorkerLoad::open)
                .number("overdue", WorkerLoad::overdue)
                .number("snoozed", WorkerLoad::snoozed)
                .moment("oldest", zone, WorkerLoad::oldest)
                .moment("awayUntil", zone, WorkerLoad::awayUntil),
            after -> new Page<>(ofWorkers(), null)));
  }

  private List<WorkerLoad> ofWorkers() {
    Rota rota = absences.rota(caller.branchId());
    Map<@Nullable UUID, OwnedLoad> held = new HashMap<>();
    for (OwnedLoad load : tasks.inBranch(Viewer.of(caller)).loads(clock.instant())) {
      held.merge(rota.holderOf(load.ownerId()), load, OwnedLoad::and);
    }
    List<WorkerLoad> workers =
        staff.ofBranch(caller.branchId()).stream()
            .map(member -> load(member, rota, held.get(member.id())))
            .toList();
    List<WorkerLoad> all = new ArrayList<>();
    all.add(load(null, rota, held.get(null)));
    all.addAll(workers);
    return all;
  }

  private static WorkerLoad load(
      @Nullable StaffMember member, Rota rota, @Nullable OwnedLoad load) {
    OwnedLoad has = load == null ? new OwnedLoad(null, 0, 0, 0, null) : load;
    return new WorkerLoad(
        member == null ? null : new TaskView.TaskOwner(member.id(), member.name()),
        has.open(),
        has.overdue(),
        has.snoozed(),
        has.oldest(),
        member == null ? null : rota.awayUntil(member.id()));
  }

  @GET
  @Path("/branches")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "How much waits in each branch: numbers only")
  public BranchLoads branches() {
    return new BranchLoads(tasks.ofBranches(clock.instant()));
  }

  @GET
  @Path("/branches/export")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "How much waits in each branch, as a spreadsheet",
      description = "Numbers only, times in UTC. Who took it is kept in the audit.")
  public Response exportBranches(@QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    return sheets.answer(
        new SheetExport<>(
            "BRANCH_LOADS",
            format,
            caller.accountId(),
            new SheetColumns<BranchLoad>(SheetWords.in(caller.language()), "load")
                .with("branch", BranchLoad::name)
                .number("open", BranchLoad::open)
                .number("overdue", BranchLoad::overdue)
                .number("unowned", BranchLoad::unowned)
                .number("snoozed", BranchLoad::snoozed)
                .moment("oldestUtc", ZoneOffset.UTC, BranchLoad::oldest),
            after -> new Page<>(tasks.ofBranches(clock.instant()), null)));
  }
}
