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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
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

  private static final List<String> HEAD =
      List.of("code", "name", "programs", "language", "caseworker", "since");

  @Inject Caller caller;
  @Inject ClientPages pages;
  @Inject Branches branches;
  @Inject SheetDesk desk;

  @POST
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @APIResponse(
      responseCode = "200",
      description = "A row for each client, the latest first.",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
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
    SheetWords words = SheetWords.in(language);
    Branch branch = branches.get(viewer.branchId());
    return desk.answer(
        new SheetExport<>(
            "CLIENTS",
            format,
            names,
            caller.accountId(),
            HEAD.stream()
                .filter(column -> names || !column.equals("name"))
                .map(column -> words.say("clients." + column))
                .toList(),
            after -> pages.page(viewer, wanted, after, SheetExport.PAGE, language),
            line -> cells(line, names, words, branch)));
  }

  private static List<String> cells(
      ClientPages.ClientLine line, boolean names, SheetWords words, Branch branch) {
    List<String> cells = new ArrayList<>(List.of(line.code()));
    if (names) {
      cells.add(line.name());
    }
    Stream.of(
            String.join(", ", line.programs()),
            words.say("language." + line.language()),
            line.caseworker() == null ? "" : line.caseworker(),
            line.createdAt().atZone(branch.timeZone()).toLocalDate().toString())
        .forEach(cells::add);
    return cells;
  }
}
