package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/change-reports")
@Tag(name = "change reports", description = "What is different in a household.")
class ChangeReportResource {

  @Inject ChangeReports reports;
  @Inject Clients clients;
  @Inject DraftDesk drafts;
  @Inject ReportBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Begin to report a change",
      description = "A draft that can be gone on with on any device; at most 20 at a time.")
  public ChangeReportView begin(@NotNull @Valid NewChangeReport wanted) {
    return board.show(
        drafts.begin(clients.named(caller.clientId()), wanted.kind(), ChangeChannel.WEB, caller));
  }

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "The client's change reports",
      description = "Drafts, those that wait and those that are over; the latest begun first.")
  public Page<ChangeReportView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.together(
        reports.of(caller.clientId()).page(null, cursor, limit),
        limit,
        report -> new Cursor(report.begunAt(), report.id()),
        board::show);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "One change report",
      description = "Where it stands; for staff beside what is held true of the household.")
  public ChangeReportView one(@PathParam("id") UUID id) {
    ChangeReport report = reports.visibleTo(caller).require(id);
    if (caller.isStaff()) {
      viewed.fire(new Viewed(report.client().id(), caller.accountId(), "CHANGE_REPORT", id));
    }
    return board.show(report);
  }

  @PUT
  @Path("{id}/change")
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Save what was filled in",
      description =
          "Of a draft, whole or in part, in place of what was there. Where it was saved elsewhere"
              + " meanwhile it is changed-meanwhile, with the report as it is now.")
  public ChangeReportView save(@PathParam("id") UUID id, @NotNull @Valid NewAnswers filled) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.save(report, filled);
    return board.show(report);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(409)
  @Operation(
      summary = "Throw a draft away",
      description = "What was sent is withdrawn instead, and stays in the history.")
  public void delete(@PathParam("id") UUID id) {
    ChangeReport report = reports.visibleTo(caller).requireToChange(id);
    drafts.delete(report);
  }
}
