package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/staff")
class StaffResource {

  record StaffList(List<StaffMember> items) {}

  @Inject Caller caller;
  @Inject Staff staff;

  /** The colleagues of the caller's branch, for whom work can be assigned to. */
  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  public StaffList list() {
    return new StaffList(staff.ofBranch(caller.branchId()));
  }
}
