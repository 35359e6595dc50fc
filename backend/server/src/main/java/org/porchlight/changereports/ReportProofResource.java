package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/change-reports/{id}")
@Tag(name = "change reports")
class ReportProofResource {

  @Inject ChangeReports reports;
  @Inject ReportProofs proofs;
  @Inject Caller caller;

  @GET
  @Path("proof")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(409)
  @Operation(
      summary = "Proof that a change was reported",
      description = "What kind, when, by which way, to which office; not what was reported.")
  public ReportProofView proof(@PathParam("id") UUID id) {
    return proofs.of(reports.visibleTo(caller).require(id), caller.language());
  }

  @GET
  @Path("proof.pdf")
  @Produces("application/pdf")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(409)
  @APIResponse(
      responseCode = "200",
      description = "The same to show or send.",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "Proof that a change was reported, as a PDF",
      description = "In the page's language, tagged for screen readers.")
  public Response pdf(@PathParam("id") UUID id) {
    ReportProofView proof = proofs.of(reports.visibleTo(caller).require(id), caller.language());
    return Response.ok(proofs.pdf(proof, caller.language()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + proof.number() + ".pdf\"")
        .build();
  }
}
