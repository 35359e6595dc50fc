package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.absences.Absences;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/worklist/export")
@Tag(name = "worklist")
class WorklistExportResource {

  @Inject Caller caller;
  @Inject Tasks tasks;
  @Inject TaskBoard board;
  @Inject Absences absences;
  @Inject Branches branches;
  @Inject SheetDesk desk;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "What waits in the caller's branch as a spreadsheet",
      description =
          "With client IDs alone, unless a caseworker asks for names. Who took it, and how much, is"
              + " kept in the audit.")
  public Response export(
      @BeanParam @Valid WorklistQuery query,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format,
      @QueryParam("names") @DefaultValue("false") boolean names) {
    SheetDesk.checkNames(names, caller);
    Branch branch = branches.get(caller.branchId());
    UUID owner = query.mine() ? caller.accountId() : query.owner();
    var filter =
        new WorklistFilter(query, owner, absences.rota(branch.id()), Horizon.of(branch, clock));
    var own = tasks.inBranch(Viewer.of(caller));
    TaskSheet sheet = new TaskSheet(board, branch.timeZone(), caller.language(), names);
    return desk.answer(
        new SheetExport<>(
            "WORKLIST",
            format,
            names,
            caller.accountId(),
            sheet.columns(),
            after -> sheet.page(own.page(filter, after, SheetExport.PAGE))));
  }
}
