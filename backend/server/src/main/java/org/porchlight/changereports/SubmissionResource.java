package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.signatures.NewSignature;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SignatureView;

@Path("/api/v1/change-reports/{id}")
@Tag(name = "change reports")
class SubmissionResource {

  /** Why it is taken back, if one says so. */
  record NewWithdrawal(
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version,
      @Size(max = 500)
          @Pattern(regexp = OneLine.OR_LINES)
          @Schema(examples = "I was wrong about it.")
          @Nullable String reason) {}

  /** A report as it is signed, the receipt for it, and the signature. */
  record SignedChange(
      ChangeReportView changeReport, ConfirmationView confirmation, SignatureView signature) {}

  @Inject ChangeReports reports;
  @Inject DraftDesk drafts;
  @Inject ReportChecks checks;
  @Inject SubmissionDesk desk;
  @Inject ReportBoard board;
  @Inject StatementWriter writer;
  @Inject SignatureDesk signatures;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Path("signature")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Sign a change, its correction, or what was taken down by telephone",
      description =
          "The statement as it was shown. From then on it counts as reported; the first time never"
              + " changes. Where something is missing or cannot be it is change-incomplete, with the"
              + " fields. It takes a code that was entered within the last half hour, be it to sign in:"
              + " step-up-needed. What was changed since it was shown is statement-changed, and"
              + " without consent to sign online it is consent-needed.")
  public SignedChange sign(@PathParam("id") UUID id, @NotNull @Valid NewSignature wanted) {
    ChangeReport report = complete(id);
    Signature signature = signatures.sign(writer.write(report, caller.language()), wanted, caller);
    Confirmation receipt = desk.receive(report, signature);
    return new SignedChange(
        board.show(report),
        ConfirmationView.of(receipt, programs, caller),
        SignatureView.of(signature));
  }

  @POST
  @Path("submission")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Send a change that was taken down by telephone",
      description =
          "From then on it counts as reported, by telephone and not signed yet. Where something is"
              + " missing or cannot be it is change-incomplete, with the fields.")
  public ReceivedChange submit(@PathParam("id") UUID id, @NotNull @Valid ReportVersion seen) {
    ChangeReport report = complete(id);
    drafts.requireAsRead(report, seen.version());
    return received(report, desk.receiveUnsigned(report, caller.accountId()));
  }

  private ChangeReport complete(UUID id) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    if (report.status() != ChangeReportStatus.DRAFT) {
      drafts.requireOpen(report);
      if (caller.isClient() && report.unsigned()) {
        return report;
      }
      report.requireCorrection();
    }
    checks.requireComplete(report);
    return report;
  }

  @POST
  @Path("withdrawal")
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Take a report back",
      description = "Until it is processed. It stays in the history, as withdrawn.")
  public ReceivedChange withdraw(
      @PathParam("id") UUID id, @NotNull @Valid NewWithdrawal withdrawal) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.requireOpen(report);
    drafts.requireAsRead(report, withdrawal.version());
    String reason = withdrawal.reason();
    return received(
        report,
        desk.withdraw(
            report,
            reason == null || reason.isBlank() ? null : reason.strip(),
            caller.accountId()));
  }

  private ReceivedChange received(ChangeReport report, Confirmation confirmation) {
    return new ReceivedChange(
        board.show(report), ConfirmationView.of(confirmation, programs, caller));
  }
}
