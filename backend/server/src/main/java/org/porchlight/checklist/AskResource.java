package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.Enrolments;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/enrolments/{id}/checklist-items")
@Tag(name = "checklist")
class AskResource {

  @Inject Enrolments enrolments;
  @Inject AskDesk desk;
  @Inject ChecklistBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Ask a client for proof",
      description = "Of one requirement of the program; what is open is not asked twice.")
  public ChecklistItemView ask(@PathParam("id") UUID id, @NotNull @Valid NewChecklistItem asked) {
    Enrolment enrolment = enrolments.inBranch(Viewer.of(caller)).require(id);
    ChecklistItem item = desk.ask(enrolment, asked, caller.accountId());
    return board.show(item, caller.language(), ChecklistBoard.For.STAFF);
  }
}
