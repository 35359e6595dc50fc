package org.porchlight.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Money;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/notices/{id}/correction")
@Tag(name = "notices")
class NoticeCorrectionResource {

  /** What the letter should have said; what is left out is as it was. */
  record NoticeCorrection(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(description = "The client reads it.", examples = "Your rent went down in April.")
          String reason,
      @Schema(description = "The first day that it counts.", examples = "2026-05-01")
          @Nullable LocalDate effectiveOn,
      @Valid @Nullable Money amountBefore,
      @Valid @Nullable Money amountAfter) {}

  @Inject NoticeBoard board;
  @Inject NoticeDesk desk;
  @Inject Notices notices;
  @Inject Clients clients;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Issue another notice in place of a wrong one",
      description =
          "The wrong one stays as it was sent, and says that another took its place. Its days begin"
              + " anew: an adverse action is announced ten days ahead again.")
  public NoticeView correct(@PathParam("id") UUID id, @NotNull @Valid NoticeCorrection correction) {
    StandingNotice wrong = board.require(id, caller);
    // Of two at once, one comes second.
    clients.namedToChange(wrong.notice().clientId());
    UUID other = notices.standing(id).supersededBy();
    if (other != null) {
      throw Problem.of(NoticeProblem.NOTICE_SUPERSEDED).with("noticeId", other);
    }
    Notice notice = desk.issue(inPlaceOf(wrong.notice(), correction));
    return board.view(notices.standing(notice.id()), caller);
  }

  private NewNotice inPlaceOf(Notice wrong, NoticeCorrection correction) {
    NoticeTerms terms = wrong.terms();
    String change = terms.change();
    ReportedChange reported = terms.reported();
    NewNotice notice =
        NewNotice.of(wrong.kind(), wrong.clientId(), caller.accountId())
            .about(wrong.subjectId())
            .programs(wrong.programs())
            .because(correction.reason())
            .from(
                correction.effectiveOn() == null
                    ? wrong.effectiveOn().orElse(null)
                    : correction.effectiveOn())
            .amounts(
                correction.amountBefore() == null ? terms.before() : correction.amountBefore(),
                correction.amountAfter() == null ? terms.after() : correction.amountAfter())
            .insteadOf(wrong.id());
    if (change != null && reported != null) {
      notice = notice.change(language -> change, reported.receivedOn(), reported.number());
    }
    return wrong.decision().map(notice::decided).orElse(notice);
  }
}
