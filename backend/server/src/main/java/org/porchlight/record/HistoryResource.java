package org.porchlight.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.audit.AuditEntries;
import org.porchlight.audit.AuditEntry;
import org.porchlight.audit.AuditFilter;
import org.porchlight.audit.AuditVerifier;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;
import org.porchlight.timeline.Timeline;
import org.porchlight.timeline.TimelineBoard;
import org.porchlight.timeline.TimelineEntryView;
import org.porchlight.timeline.TimelineFilter;

@Path("/api/v1/clients")
@Tag(name = "clients")
class HistoryResource {

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Timeline timeline;
  @Inject TimelineBoard board;
  @Inject AuditEntries audit;
  @Inject AuditVerifier verifier;
  @Inject Staff staff;
  @Inject SheetDesk sheets;
  @Inject Event<Viewed> viewed;

  @GET
  @Path("/{code}/timeline")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What happened to a client, staff's own notes included, the latest first",
      description = "All of it, or of one matter, by whom, for a program or in some days.")
  public Page<TimelineEntryView> timeline(
      @PathParam("code") @Size(max = 20) String code,
      @BeanParam @Valid TimelineFilter filter,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Client client = look(code, "TIMELINE");
    return Page.together(
        timeline.page(client.id(), filter, zone(client), cursor, limit),
        limit,
        row -> new Cursor(row.at(), row.id()),
        shown -> board.show(shown));
  }

  @GET
  @Path("/{code}/audit")
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Who did and looked at what of a client's, the latest first",
      description = "All of it, or by one worker, of looks alone or in some days.")
  public Page<AuditEntryView> audit(
      @PathParam("code") @Size(max = 20) String code,
      @BeanParam @Valid AuditFilter filter,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(look(code, "AUDIT"), filter, cursor, limit);
  }

  private Page<AuditEntryView> page(
      Client client, AuditFilter filter, @Nullable Cursor cursor, int limit) {
    return Page.together(
        audit.page(clients.withMerged(client.id()), filter, () -> zone(client), cursor, limit),
        limit,
        row -> new Cursor(row.at(), row.id()),
        this::named);
  }

  private ZoneId zone(Client client) {
    return branches.get(client.branchId()).timeZone();
  }

  @GET
  @Path("/{code}/audit/export")
  @RolesAllowed(Roles.SUPERVISOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "Who did and looked at what of a client's, as a spreadsheet",
      description = "Who took it, and how much, is kept in the audit.")
  public Response export(
      @PathParam("code") @Size(max = 20) String code,
      @BeanParam @Valid AuditFilter filter,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    Client client = look(code, "AUDIT");
    return sheets.answer(
        new SheetExport<>(
            "AUDIT",
            format,
            caller.accountId(),
            new SheetColumns<AuditEntryView>(SheetWords.in(caller.language()), "audit")
                .number("position", AuditEntryView::position)
                .moment("at", zone(client), AuditEntryView::at)
                .with("who", AuditEntryView::byName)
                .word("role", "role.", AuditEntryView::byRole)
                .word("what", "deed.", AuditEntryView::what)
                .with("which", AuditEntryView::which),
            after -> page(client, filter, after, SheetExport.PAGE)));
  }

  @GET
  @Path("/{code}/audit/verification")
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(summary = "Whether the audit of a client is as it was written, from its first row")
  public AuditVerifier.Verdict verification(@PathParam("code") @Size(max = 20) String code) {
    return verifier.verify(clients.withMerged(clients.visibleTo(caller).require(code).id()));
  }

  private Client look(String code, String what) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), what, client.id()));
    return client;
  }

  private List<AuditEntryView> named(List<AuditEntry> entries) {
    Map<UUID, Somebody> who =
        staff.anybody(
            entries.stream()
                .map(AuditEntry::byAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return entries.stream().map(entry -> AuditEntryView.of(entry, who)).toList();
  }
}
