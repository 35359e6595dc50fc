package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.StatementView;

@Path("/api/v1/change-reports/{id}/statement")
@Tag(name = "change reports")
class StatementResource {

  @Inject ChangeReports reports;
  @Inject ReportChecks checks;
  @Inject StatementWriter writer;
  @Inject SignatureDesk signatures;
  @Inject Caller caller;

  // That it was shown is written down.
  @GET
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The words of a change",
      description =
          "All that was filled in, in the page's language: of the draft, of the correction that is"
              + " not signed yet, or of what was signed.")
  public StatementView statement(@PathParam("id") UUID id) {
    ChangeReport report = reports.visibleTo(caller).require(id);
    if (report.revision() == 0 || report.correction().isPresent()) {
      checks.requireComplete(report);
    }
    return signatures.show(writer.write(report, caller.language()), caller);
  }
}
