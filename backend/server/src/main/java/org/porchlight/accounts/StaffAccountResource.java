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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
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

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "List the staff accounts", description = "Newest first, disabled ones too.")
  public Page<StaffAccountView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.of(
        office.page(cursor, limit + 1),
        limit,
        account -> new Cursor(account.createdAt(), account.id()),
        StaffAccountView::of);
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
