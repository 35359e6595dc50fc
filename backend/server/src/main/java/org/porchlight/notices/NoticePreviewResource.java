package org.porchlight.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentEvent.EnrolmentMoved;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.Enrolments;
import org.porchlight.clients.Money;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/notices/preview")
@Tag(name = "notices")
class NoticePreviewResource {

  /** A decision that somebody is about to take. */
  record PlannedDecision(
      @NotNull UUID enrolmentId,
      @NotNull @Schema(examples = "ADVERSE_ACTION_PENDING") EnrolmentStatus to,
      @Size(min = 1, max = 1000)
          @Schema(description = "The client reads it.", examples = "Your rent went down in March.")
          @Nullable String reason,
      @Schema(description = "The first day that it counts.", examples = "2026-04-01")
          @Nullable LocalDate effectiveOn,
      @Valid @Schema(description = "What is paid from then on.") @Nullable Money amount) {}

  @Inject EnrolmentNotices decisions;
  @Inject NoticeDesk desk;
  @Inject Enrolments enrolments;
  @Inject Caller caller;

  @POST
  @Transactional
  @AlsoAnswers({404, 409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The letter that a decision would send",
      description =
          "In the client's language, word for word as it would be issued now. Issues nothing, and"
              + " refuses what the decision itself would be refused for.")
  public NoticePreview preview(@NotNull @Valid PlannedDecision planned) {
    Enrolment enrolment = enrolments.inBranch(Viewer.of(caller)).require(planned.enrolmentId());
    NewNotice notice =
        decisions
            .of(
                new EnrolmentMoved(
                    enrolment.client().id(),
                    enrolment.id(),
                    enrolment.program(),
                    enrolment.status(),
                    planned.to(),
                    planned.reason(),
                    planned.effectiveOn(),
                    enrolment.amount().orElse(null),
                    planned.amount(),
                    caller.accountId()))
            .orElseThrow(() -> Problem.of(NoticeProblem.NOTHING_TO_DECIDE));
    return desk.preview(notice);
  }
}
