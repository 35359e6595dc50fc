package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/staff")
@Tag(name = "Staff accounts")
class StaffResource {

  record StaffList(List<StaffMember> items) {}

  @Inject Caller caller;
  @Inject Staff staff;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "List the colleagues",
      description = "Whoever works in the caller's branch, by name: to assign clients and work to.")
  public StaffList list() {
    return new StaffList(staff.ofBranch(caller.branchId()));
  }
}
