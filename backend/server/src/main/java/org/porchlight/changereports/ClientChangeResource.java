package org.porchlight.changereports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/change-reports")
@Tag(name = "change reports")
class ClientChangeResource {

  @Inject Clients clients;
  @Inject ChangeReports reports;
  @Inject DraftDesk drafts;
  @Inject ReportBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Take down a change for a client who calls",
      description =
          "A draft that staff fill in; it says that it came by telephone, and who took it.")
  public ChangeReportView begin(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewChangeReport wanted) {
    Client client = clients.visibleTo(caller).require(code);
    return board.show(drafts.begin(client, wanted.kind(), ChangeChannel.PHONE, caller));
  }

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The change reports of a client",
      description = "The latest begun first; a client's own drafts are not among them.")
  public Page<ChangeReportView> list(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Client client = clients.visibleTo(caller).require(code);
    return Page.together(
        reports.seenBy(caller.accountId()).page(client.id(), cursor, limit),
        limit,
        report -> new Cursor(report.begunAt(), report.id()),
        board::show);
  }
}
