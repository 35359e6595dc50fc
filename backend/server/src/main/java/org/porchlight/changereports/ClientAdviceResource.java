package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.reporting.ChangeKind;

@Path("/api/v1/clients/{code}/change-advice")
@Tag(name = "change reports")
class ClientAdviceResource {

  @Inject Clients clients;
  @Inject AdviceBoard board;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What a client has to report",
      description = "To read out to somebody who calls; as the client's own page says it.")
  public AdviceView advice(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("kind") @Nullable ChangeKind kind,
      @QueryParam("happenedOn") @Nullable LocalDate happenedOn,
      @QueryParam("learnedOn") @Nullable LocalDate learnedOn) {
    return board.show(
        clients.visibleTo(caller).require(code),
        kind,
        new Advisor.Days(happenedOn, learnedOn),
        caller.language());
  }
}
