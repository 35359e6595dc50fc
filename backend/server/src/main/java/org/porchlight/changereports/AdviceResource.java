package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.reporting.ChangeKind;

@Path("/api/v1/change-reports/advice")
@Tag(name = "change reports")
class AdviceResource {

  @Inject Clients clients;
  @Inject AdviceBoard board;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "What has to be reported",
      description =
          "Per program of the client: whether it must be, by when, why, and what happens otherwise."
              + " Of one kind of change, or of each; days that are left out are today.")
  public AdviceView advice(
      @QueryParam("kind") @Nullable ChangeKind kind,
      @QueryParam("happenedOn") @Nullable LocalDate happenedOn,
      @QueryParam("learnedOn") @Nullable LocalDate learnedOn) {
    return board.show(
        clients.visibleTo(caller).require(caller.clientId()),
        kind,
        new Advisor.Days(happenedOn, learnedOn),
        caller.language());
  }
}
