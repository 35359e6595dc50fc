package org.porchlight.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/imports/{id}/problems")
@Tag(name = "imports")
class ImportProblemsResource {

  @Schema(description = "A part of what is wrong, in the spreadsheet's order.")
  record ImportProblemPage(
      List<ImportProblemView> items,
      @Schema(
              description = "The position after which the next page begins; absent on the last.",
              examples = "50")
          @Nullable Integer next) {}

  /** One thing that is wrong. */
  @Schema(name = "ImportProblem")
  record ImportProblemView(
      @Schema(examples = "17") int row,
      @Schema(description = "Absent where no column holds it.", examples = "D17")
          @Nullable String cell,
      CellProblem kind,
      @Schema(description = "Whether nobody is taken in while it is there.", examples = "true")
          boolean stops,
      @Schema(description = "The beginning of what is written there.", examples = "555-01")
          String said,
      @Schema(description = "The row or the client ID that it is in conflict with.", examples = "9")
          @Nullable String other) {

    static ImportProblemView of(ProblemRows.Kept kept) {
      FoundProblem one = kept.problem();
      return new ImportProblemView(
          one.row(),
          one.column() == null ? null : FoundProblem.letters(one.column()) + one.row(),
          one.kind(),
          one.kind().stops(),
          one.said(),
          one.other());
    }
  }

  @Inject Caller caller;
  @Inject Imports imports;
  @Inject ProblemRows rows;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What is wrong with an import, by row and cell",
      description = "The first " + ProblemRows.MOST + " at most.")
  public ImportProblemPage problems(
      @PathParam("id") UUID id,
      @QueryParam("after") @DefaultValue("0") @Min(0) @Max(ProblemRows.MOST) int after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    ClientImport one = imports.inBranch(caller.branchId()).require(id);
    List<ProblemRows.Kept> found = rows.after(one.id, after, limit);
    List<ProblemRows.Kept> shown = found.subList(0, Math.min(limit, found.size()));
    return new ImportProblemPage(
        shown.stream().map(ImportProblemView::of).toList(),
        found.size() > limit ? shown.getLast().position() : null);
  }
}
