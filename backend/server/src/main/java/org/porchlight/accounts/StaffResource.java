package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/staff")
@Tag(name = "Staff accounts")
class StaffResource {

  record StaffList(List<StaffMember> items) {}

  @Inject Caller caller;
  @Inject Staff staff;
  @Inject Clients clients;

  @GET
  @AlsoAnswers(404)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "List the colleagues",
      description =
          "Whoever works in the caller's branch, by name: to assign clients and work to. Of a client,"
              + " only who may see the record.")
  public StaffList list(
      @QueryParam("client") @Size(max = 20) @Parameter(example = "CL-4TW-906")
          @Nullable String client) {
    Set<UUID> keptFrom =
        client == null
            ? Set.of()
            : clients.keptFrom(clients.visibleTo(caller).require(client).id());
    return new StaffList(
        staff.ofBranch(caller.branchId()).stream()
            .filter(member -> !keptFrom.contains(member.id()))
            .toList());
  }
}
