package org.porchlight.restrictions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.restrictions.EmergencyAccess.EmergencyStatus;
import org.porchlight.restrictions.EmergencyAccess.Judgement;

@Path("/api/v1/emergencies")
@Tag(name = "restricted records")
class EmergencyResource {

  /** Whose record, and why it cannot wait. */
  record NewEmergency(
      @NotBlank @Size(max = 20) @Schema(description = "The client ID.", examples = "CL-4TW-906")
          String code,
      @NotBlank
          @Size(max = 500)
          @Schema(examples = "He is at the counter with no medicine left, and nobody else is in.")
          String reason) {}

  /** What a supervisor thinks of it. */
  record NewJudgement(
      @NotNull Judgement judgement,
      @Size(max = 500) @Schema(examples = "Nobody else could be reached.") @Nullable String note) {

    @Nullable String words() {
      return note == null || note.isBlank() ? null : note.strip();
    }
  }

  @Inject Caller caller;
  @Inject EmergencyDesk desk;
  @Inject EmergencyAccesses accesses;
  @Inject EmergencyBoard board;
  @Inject Branches branches;
  @Inject SheetDesk sheets;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Restricted records that were opened in an emergency",
      description = "Of the branch, as far as the caller may see them; the latest first.")
  public Page<EmergencyView> list(
      @QueryParam("status") @DefaultValue("TO_REVIEW") EmergencyStatus status,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(status, cursor, limit);
  }

  private Page<EmergencyView> page(EmergencyStatus status, @Nullable Cursor cursor, int limit) {
    return Page.together(
        accesses.page(Viewer.of(caller), status, cursor, limit),
        limit,
        one -> new Cursor(one.openedAt(), one.id()),
        board::show);
  }

  @GET
  @Path("export")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "Restricted records that were opened in an emergency, as a spreadsheet",
      description = "By client ID. Who took it, and how much, is kept in the audit.")
  public Response export(
      @QueryParam("status") @DefaultValue("TO_REVIEW") EmergencyStatus status,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    ZoneId zone = branches.get(caller.branchId()).timeZone();
    return sheets.answer(
        new SheetExport<>(
            "EMERGENCIES",
            format,
            caller.accountId(),
            new SheetColumns<EmergencyView>(SheetWords.in(caller.language()), "emergencies")
                .with("code", EmergencyView::clientCode)
                .with("by", EmergencyView::by)
                .with("reason", EmergencyView::reason)
                .moment("openedAt", zone, EmergencyView::openedAt)
                .moment("until", zone, EmergencyView::until)
                .word("judgement", "judgement.", EmergencyView::judgement)
                .with("note", EmergencyView::note)
                .with("judgedBy", EmergencyView::judgedBy)
                .moment("judgedAt", zone, EmergencyView::judgedAt),
            after -> page(status, after, SheetExport.PAGE)));
  }

  @POST
  @ResponseStatus(201)
  @AlsoAnswers({404, 409, 429})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Open a restricted record in an emergency",
      description =
          "For an hour, to whoever has shown within the last ten minutes that it is them and knows"
              + " the client ID. Supervisors are told at once, and everything looked at is written"
              + " down. What is no restricted record of the branch is not found, and so is that of"
              + " somebody close. Ten tries an hour.")
  public EmergencyView open(@NotNull @Valid NewEmergency wanted) {
    desk.countTry();
    return board.show(desk.open(wanted.code().strip(), wanted.reason().strip()));
  }

  @POST
  @Path("{id}/end")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "End an emergency of one's own",
      description = "From the next request on the record does not exist. Twice is no error.")
  public EmergencyView end(@PathParam("id") UUID id) {
    EmergencyAccess own = desk.ownToChange(id).orElseThrow(NotFoundException::new);
    desk.end(own, clock.instant());
    return board.show(own);
  }

  @PUT
  @Path("{id}/judgement")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Say whether an emergency was one",
      description = "Once, by somebody else than whoever opened the record.")
  public EmergencyView judge(@PathParam("id") UUID id, @NotNull @Valid NewJudgement given) {
    EmergencyAccess access = accesses.requireToChange(Viewer.of(caller), id);
    if (access.judgement() != null) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("emergency", board.show(access));
    }
    desk.judge(access, given);
    return board.show(access);
  }
}
