package org.porchlight.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/calendar")
@Tag(name = "home")
class CalendarResource {

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject CalendarPage page;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "What is due",
      description =
          "Proof that was asked or promised, changes to report, reminders and renewals: each with"
              + " its day and what it leads to.")
  public CalendarView calendar() {
    Client client = clients.visibleTo(caller).require(caller.clientId());
    return page.of(client, branches.get(client.branchId()), caller.language());
  }
}
