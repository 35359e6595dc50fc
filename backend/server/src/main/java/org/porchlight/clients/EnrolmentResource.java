package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/enrolments")
@Tag(name = "enrolments")
class EnrolmentResource {

  @Inject Enrolments enrolments;
  @Inject EnrolmentDesk desk;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Path("{id}/moves")
  @Idempotent
  @Transactional
  @AlsoAnswers(422)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Move an enrolment on",
      description =
          "To one of the states that it allows; sent in, it gets its filing date and the last day"
              + " for the decision. A decision is told by a notice: against the client it needs its reason, and"
              + " a benefit is cut or ended only after an adverse action was announced, and its days"
              + " have run.")
  public EnrolmentView move(@PathParam("id") UUID id, @NotNull @Valid EnrolmentMove move) {
    Enrolment enrolment = asRead(id, move.version());
    desk.move(enrolment, move, caller.accountId());
    return view(enrolment);
  }

  @PATCH
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Set or clear what is paid, for how long, and deadlines",
      description =
          "What is left out stays; what is null is cleared. A new filing date moves the day of the"
              + " decision with it, and without one there is none.")
  public EnrolmentView setTerms(@PathParam("id") UUID id, @NotNull @Valid EnrolmentTerms terms) {
    Enrolment enrolment = asRead(id, terms.version());
    desk.setTerms(enrolment, terms, caller.accountId());
    return view(enrolment);
  }

  private Enrolment asRead(UUID id, int version) {
    Enrolment enrolment = enrolments.inBranch(Viewer.of(caller)).requireToChange(id);
    if (enrolment.version() != version) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("enrolment", view(enrolment));
    }
    return enrolment;
  }

  private EnrolmentView view(Enrolment enrolment) {
    return EnrolmentView.of(enrolment, programs.require(enrolment.program()), caller.language());
  }
}
