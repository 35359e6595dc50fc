package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;
import org.porchlight.notices.NoticePreview;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/change-reports/{id}")
@Tag(name = "change reports")
class ChangeReviewResource {

  /** What staff want to see before they decide. */
  record NewProofRequest(
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version,
      @NotNull @Size(min = 1, max = 40) @Schema(examples = "job-loss") String requirement,
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(
              description = "The client reads it.",
              examples = "A letter that says when the job ended.")
          String reason,
      @Schema(
              description = "At least the program's days ahead; left out, the earliest.",
              examples = "2026-03-20")
          @Nullable LocalDate dueOn) {}

  /** What staff decide. */
  record NewChangeDecision(
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version,
      @NotNull DecisionDesk.Outcome outcome,
      @Schema(description = "With APPLIED: from when on.", examples = "2026-04-01")
          @Nullable LocalDate effectiveOn,
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(
              description = "The client reads it.",
              examples = "From April on we count your new pay.")
          String reason) {

    DecisionDesk.Decision decision() {
      return new DecisionDesk.Decision(outcome, effectiveOn, reason);
    }
  }

  @Inject ChangeReports reports;
  @Inject DraftDesk drafts;
  @Inject ProofDesk proof;
  @Inject DecisionDesk desk;
  @Inject ReportBoard board;
  @Inject Caller caller;

  @POST
  @Path("review")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Begin to look at a change",
      description = "Whoever begins is named to the others; a colleague may take over.")
  public ChangeReportView review(@PathParam("id") UUID id, @NotNull @Valid ReportVersion seen) {
    ChangeReport report = open(id, seen.version());
    desk.review(report);
    return board.show(report);
  }

  @POST
  @Path("proof-requests")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Ask for proof of a change",
      description = "It goes on the client's list; once something is there, the review goes on.")
  public ChangeReportView ask(@PathParam("id") UUID id, @NotNull @Valid NewProofRequest asked) {
    ChangeReport report = open(id, asked.version());
    proof.ask(
        report,
        new ProofDesk.Asked(asked.requirement(), asked.reason().strip(), asked.dueOn()),
        caller.accountId());
    return board.show(report);
  }

  @POST
  @Path("decision")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Decide on a change",
      description =
          "Applied, the record says so from that day on, with its history; or it has no effect. Of"
              + " two workers one decides; the other gets change-processed with who did, and the"
              + " report as it is now.")
  public ChangeReportView decide(
      @PathParam("id") UUID id, @NotNull @Valid NewChangeDecision decision) {
    ChangeReport report = open(id, decision.version());
    desk.decide(report, decision.decision());
    return board.show(report);
  }

  @POST
  @Path("decision/preview")
  @Transactional
  @AlsoAnswers({404, 409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The letter that a decision on a change would send",
      description =
          "In the client's language, word for word as it would be issued now. Issues nothing, and"
              + " refuses what the decision itself would be refused for.")
  public NoticePreview preview(
      @PathParam("id") UUID id, @NotNull @Valid NewChangeDecision decision) {
    return desk.preview(open(id, decision.version()), decision.decision());
  }

  private ChangeReport open(UUID id, int version) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.requireOpen(report);
    drafts.requireAsRead(report, version);
    return report;
  }
}
