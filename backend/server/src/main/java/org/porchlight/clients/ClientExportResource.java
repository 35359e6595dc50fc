package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/export")
@Tag(name = "clients")
class ClientExportResource {

  @Inject Caller caller;
  @Inject ClientPages pages;
  @Inject Branches branches;
  @Inject SheetDesk desk;

  @POST
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "Clients of the branch as a spreadsheet",
      description =
          "Those that the same search finds. With client IDs alone, unless a caseworker asks for"
              + " names. Who took it, and how much, is kept in the audit.")
  public Response export(
      @NotNull @Valid ClientQuery wanted,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format,
      @QueryParam("names") @DefaultValue("false") boolean names) {
    SheetDesk.checkNames(names, caller);
    Viewer viewer = Viewer.of(caller);
    Language language = caller.language();
    Branch branch = branches.get(viewer.branchId());
    return desk.answer(
        new SheetExport<>(
            "CLIENTS",
            format,
            names,
            caller.accountId(),
            columns(names, branch.timeZone(), language),
            after -> pages.page(viewer, wanted, after, SheetExport.PAGE, language)));
  }

  private static SheetColumns<ClientPages.ClientLine> columns(
      boolean names, ZoneId zone, Language language) {
    return new SheetColumns<ClientPages.ClientLine>(SheetWords.in(language), "clients")
        .with("code", ClientPages.ClientLine::code)
        .named(names, "name", ClientPages.ClientLine::name)
        .with("programs", line -> String.join(", ", line.programs()))
        .word("stage", "stage.", line -> line.journey().stage())
        .word("language", "language.", ClientPages.ClientLine::language)
        .with("caseworker", ClientPages.ClientLine::caseworker)
        .with("since", line -> line.createdAt().atZone(zone).toLocalDate().toString());
  }
}
