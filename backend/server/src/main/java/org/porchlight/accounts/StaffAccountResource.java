package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/staff-accounts")
@Tag(name = "Staff accounts")
class StaffAccountResource {

  @Inject Caller caller;
  @Inject StaffOffice office;
  @Inject Branches branches;
  @Inject SheetDesk sheets;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "List the staff accounts", description = "Newest first, disabled ones too.")
  public Page<StaffAccountView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(cursor, limit);
  }

  private Page<StaffAccountView> page(@Nullable Cursor cursor, int limit) {
    return Page.of(
        office.page(cursor, limit + 1),
        limit,
        account -> new Cursor(account.createdAt(), account.id()),
        StaffAccountView::of);
  }

  @GET
  @Path("/export")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "The staff accounts as a spreadsheet",
      description = "Times in UTC. Who took it, and how much, is kept in the audit.")
  public Response export(@QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
    Map<UUID, String> names =
        branches.listAll().stream().collect(Collectors.toMap(Branch::id, Branch::name));
    return sheets.answer(
        new SheetExport<>(
            "STAFF_ACCOUNTS",
            format,
            caller.accountId(),
            new SheetColumns<StaffAccountView>(SheetWords.in(caller.language()), "staff-accounts")
                .with("name", StaffAccountView::name)
                .with("email", StaffAccountView::email)
                .word("role", "role.", StaffAccountView::role)
                .with(
                    "branch",
                    account -> account.branchId() == null ? null : names.get(account.branchId()))
                .word("language", "language.", StaffAccountView::language)
                .yesOrNo("disabled", StaffAccountView::disabled)
                .yesOrNo("invited", StaffAccountView::invited)
                .yesOrNo("secondFactor", StaffAccountView::secondFactor)
                .moment("createdAt", ZoneOffset.UTC, StaffAccountView::createdAt)
                .moment("signedInAt", ZoneOffset.UTC, StaffAccountView::signedInAt),
            after -> page(after, SheetExport.PAGE)));
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Invite a member of staff",
      description =
          "An email with a link to set a password goes out. Another administrator is invited only by"
              + " who has lately shown that it is them.")
  public StaffAccountView invite(@Valid @NotNull NewStaffAccount wanted) {
    return StaffAccountView.of(office.invite(wanted.terms(), caller.accountId()));
  }

  @PATCH
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Change, disable or enable a staff account",
      description =
          "Disabling ends every session of the account at the next request; tasks and clients go to"
              + " the colleague that is named, or else to whoever has time. Another role or branch"
              + " is given only by who has lately shown that it is them.")
  public StaffAccountView change(
      @PathParam("id") UUID id, @Valid @NotNull StaffAccountChange wanted) {
    return StaffAccountView.of(office.change(id, wanted, caller.accountId()));
  }

  @POST
  @Path("/{id}/password-link")
  @Transactional
  @ResponseStatus(204)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Send a link to set a password",
      description =
          "By email. Earlier links stop working; the old password works until then. Only by who has"
              + " lately shown that it is them.")
  public void sendPasswordLink(@PathParam("id") UUID id) {
    office.sendPasswordLink(id, caller.accountId());
  }

  @DELETE
  @Path("/{id}/second-factor")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Take away a colleague's second factor",
      description =
          "For who lost the phone and the recovery codes; never one's own. Ends every session of the"
              + " account, and tells its owner by email. Only by who has lately shown that it is"
              + " them.")
  public StaffAccountView resetSecondFactor(@PathParam("id") UUID id) {
    return StaffAccountView.of(office.resetSecondFactor(id, caller.accountId()));
  }
}
