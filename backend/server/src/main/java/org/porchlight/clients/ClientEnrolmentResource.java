package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/clients/{code}/enrolments")
@Tag(name = "enrolments")
class ClientEnrolmentResource {

  /** The program that a client begins on. */
  record NewEnrolment(
      @NotNull @Size(min = 1, max = 40) @Schema(examples = "medicaid") String program) {}

  @Inject Clients clients;
  @Inject CaseFiles caseFiles;
  @Inject EnrolmentDesk desk;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Begin on a program",
      description = "Puts the client on one more program; a program is begun once at a time.")
  public EnrolmentView open(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewEnrolment asked) {
    Client client = clients.visibleTo(caller).require(code);
    CaseFile caseFile = caseFiles.of(client.household().id());
    Enrolment enrolment = desk.open(client, caseFile, asked.program(), caller.accountId());
    return EnrolmentView.of(enrolment, programs.require(enrolment.program()), caller.language());
  }
}
