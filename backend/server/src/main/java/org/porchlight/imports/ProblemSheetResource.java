package org.porchlight.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/imports/{id}/problem-sheet")
@Tag(name = "imports")
class ProblemSheetResource {

  @Inject Caller caller;
  @Inject Imports imports;
  @Inject ProblemRows rows;
  @Inject SheetDesk desk;

  @GET
  @Produces("text/csv")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "A row for each.",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "What is wrong with an import as a spreadsheet of its own",
      description = "To work through beside the one that is mended.")
  public Response csv(@PathParam("id") UUID id) {
    ClientImport one = imports.inBranch(caller.branchId()).require(id);
    SheetWords words = SheetWords.in(caller.language());
    List<String> head =
        Stream.of("cell", "heading", "said", "what", "stops")
            .map(column -> words.say("problems." + column))
            .toList();
    return desk.answer(
        "problems",
        head,
        rows.after(one.id, 0, ProblemRows.MOST).stream()
            .map(
                kept ->
                    cells(
                        ImportProblemsResource.ImportProblemView.of(kept),
                        kept.problem(),
                        one,
                        words))
            .toList());
  }

  private static List<String> cells(
      ImportProblemsResource.ImportProblemView shown,
      FoundProblem found,
      ClientImport one,
      SheetWords words) {
    String other = shown.other() == null ? "" : " (" + shown.other() + ")";
    return List.of(
        shown.cell() == null ? String.valueOf(shown.row()) : shown.cell(),
        found.column() == null ? "" : one.shape.headings().get(found.column()),
        shown.said(),
        words.say("problem-" + shown.kind()) + other,
        words.say(shown.stops() ? "yes" : "no"));
  }
}
