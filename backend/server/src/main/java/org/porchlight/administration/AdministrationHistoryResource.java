package org.porchlight.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.administration.AdministrationHistory.Wanted;
import org.porchlight.audit.AuditEntry;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/administration-history")
@Tag(name = "administration history")
class AdministrationHistoryResource {

  @Inject AdministrationHistory history;
  @Inject Staff staff;
  @Inject SheetDesk sheets;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What administrators did, the latest first",
      description = "Of one of them, or of one kind, where that is asked for.")
  public Page<AdministrationDeedView> list(
      @QueryParam("by") @Nullable UUID by,
      @QueryParam("kind") @Nullable AdministrationDeed kind,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(new Wanted(by, kind), cursor, limit);
  }

  private Page<AdministrationDeedView> page(Wanted wanted, @Nullable Cursor cursor, int limit) {
    return Page.together(
        history.page(wanted, cursor, limit),
        limit,
        row -> new Cursor(row.at(), row.id()),
        this::named);
  }

  @GET
  @Path("/export")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "What administrators did, as a spreadsheet",
      description =
          "Of one of them, or of one kind, where that is asked for; times in UTC. Who took it, and"
              + " how much, is kept in the audit.")
  public Response export(
      @QueryParam("by") @Nullable UUID by,
      @QueryParam("kind") @Nullable AdministrationDeed kind,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    return sheets.answer(
        new SheetExport<>(
            "ADMINISTRATION_HISTORY",
            format,
            caller.accountId(),
            new SheetColumns<AdministrationDeedView>(
                    SheetWords.in(caller.language()), "administration-history")
                .moment("at", ZoneOffset.UTC, AdministrationDeedView::at)
                .with("by", AdministrationDeedView::byName)
                .word("kind", "administration.", AdministrationDeedView::kind)
                .with("thing", AdministrationDeedView::thing)
                .with(
                    "edition",
                    deed -> deed.edition() == null ? null : String.valueOf(deed.edition()))
                .with("account", AdministrationDeedView::account),
            after -> page(new Wanted(by, kind), after, SheetExport.PAGE)));
  }

  private List<AdministrationDeedView> named(List<AuditEntry> entries) {
    Set<UUID> ids = new HashSet<>(Set.of(caller.accountId()));
    for (AuditEntry entry : entries) {
      ids.add(entry.subjectId());
      ids.add(Objects.requireNonNullElse(entry.byAccountId(), entry.subjectId()));
    }
    Map<UUID, StaffMember> people = staff.named(ids);
    return entries.stream().map(entry -> AdministrationDeedView.of(entry, people)).toList();
  }
}
