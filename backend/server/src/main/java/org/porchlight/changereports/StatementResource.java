package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/change-reports/{id}/statement")
@Tag(name = "change reports")
class StatementResource {

  /** The exact text that is sent. */
  @Schema(name = "ChangeStatement")
  record ChangeStatementView(
      @Schema(examples = "fr") String language,
      @Schema(examples = "A change to report: A job or its pay") String title,
      List<StatementPart> paragraphs) {}

  /** Lines under a heading. */
  record StatementPart(
      @Schema(examples = "What is different") String heading,
      @Schema(examples = "Employer: Birch Street Bakery") String text) {}

  @Inject ChangeReports reports;
  @Inject ReportChecks checks;
  @Inject StatementWriter writer;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The words of a change",
      description =
          "All that was filled in, in the page's language: of the draft, of the correction that is"
              + " not signed yet, or of what was signed.")
  public ChangeStatementView statement(@PathParam("id") UUID id) {
    ChangeReport report = reports.visibleTo(caller).require(id);
    if (report.revision() == 0 || report.correction().isPresent()) {
      checks.requireComplete(report);
    }
    StatementWriter.Text text = writer.write(report, caller.language());
    return new ChangeStatementView(
        caller.language().code(),
        text.title(),
        text.parts().stream().map(part -> new StatementPart(part.heading(), part.text())).toList());
  }
}
