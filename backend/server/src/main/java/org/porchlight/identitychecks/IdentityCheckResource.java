package org.porchlight.identitychecks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/identity-checks")
@Tag(name = "identity checks")
class IdentityCheckResource {

  @Inject IdentityChecks checks;
  @Inject IdentityBoard board;
  @Inject Branches branches;
  @Inject SheetDesk sheets;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Whom the branch let in again, and how staff knew them",
      description = "The latest first; by client ID.")
  public Page<IdentityCheckView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(cursor, limit);
  }

  private Page<IdentityCheckView> page(@Nullable Cursor cursor, int limit) {
    return Page.together(
        checks.ofBranch(Viewer.of(caller), cursor, limit),
        limit,
        one -> new Cursor(one.at(), one.id()),
        board::show);
  }

  @GET
  @Path("export")
  @RolesAllowed(Roles.SUPERVISOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "Whom the branch let in again, as a spreadsheet",
      description = "By client ID. Who took it, and how much, is kept in the audit.")
  public Response export(@QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    ZoneId zone = branches.get(caller.branchId()).timeZone();
    return sheets.answer(
        new SheetExport<>(
            "IDENTITY_CHECKS",
            format,
            caller.accountId(),
            new SheetColumns<IdentityCheckView>(SheetWords.in(caller.language()), "identity-checks")
                .with("code", IdentityCheckView::clientCode)
                .word("kind", "identity.", IdentityCheckView::kind)
                .with("what", IdentityCheckView::what)
                .moment("at", zone, IdentityCheckView::at)
                .with("by", IdentityCheckView::by),
            after -> page(after, SheetExport.PAGE)));
  }
}
