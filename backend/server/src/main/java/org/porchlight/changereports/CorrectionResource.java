package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/change-reports/{id}")
@Tag(name = "change reports")
class CorrectionResource {

  /** All versions that were signed. */
  record ChangeVersionList(List<ChangeVersionView> items) {}

  /** One version that was signed. */
  @Schema(name = "ChangeVersion")
  record ChangeVersionView(
      @Schema(examples = "1") int revision,
      Instant signedAt,
      @Schema(description = "Of its confirmation.", examples = "PL-7K4M-29XK") String number,
      @Schema(
              description = "Absent: staff took it down, and nobody signed it.",
              examples = "SG-7K4M-29XK-84TW")
          @Nullable String signatureNumber,
      Change change,
      @Schema(examples = "2026-03-04") @Nullable LocalDate learnedOn,
      @Schema(examples = "I look for another job.") @Nullable String note) {

    static ChangeVersionView of(ChangeReportVersion version, ChangeReport report) {
      Answers answers = version.answers();
      return new ChangeVersionView(
          version.revision(),
          version.signedAt(),
          version.number(),
          version.revision() == report.revision()
              ? report.signatureNumber().orElse(null)
              : version.signatureNumber(),
          answers.change(),
          answers.learnedOn(),
          answers.note());
    }
  }

  @Inject ChangeReports reports;
  @Inject SignedVersions versions;
  @Inject DraftDesk drafts;
  @Inject ReportBoard board;
  @Inject Caller caller;

  @PUT
  @Path("correction")
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Correct what was sent",
      description =
          "Until it is processed. It takes the place of what was signed once it is signed itself;"
              + " the versions before stay, and so does the time at which it was received.")
  public ChangeReportView correct(@PathParam("id") UUID id, @NotNull @Valid NewAnswers filled) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.correct(report, filled);
    return board.show(report);
  }

  @DELETE
  @Path("correction")
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(409)
  @Operation(
      summary = "Leave it as it was sent",
      description = "A correction that nobody signed is thrown away.")
  public ChangeReportView discard(
      @PathParam("id") UUID id,
      @QueryParam("version") @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.requireOpen(report);
    if (version != null) {
      drafts.requireAsRead(report, version);
    }
    drafts.dropCorrection(report);
    return board.show(report);
  }

  @GET
  @Path("versions")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What was signed, each time",
      description = "The latest first; a draft has none.")
  public ChangeVersionList versions(@PathParam("id") UUID id) {
    ChangeReport report = reports.visibleTo(caller).require(id);
    return new ChangeVersionList(
        versions.of(report).stream()
            .map(version -> ChangeVersionView.of(version, report))
            .toList());
  }
}
