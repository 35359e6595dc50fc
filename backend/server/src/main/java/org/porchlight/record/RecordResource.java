package org.porchlight.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients")
@Tag(name = "clients")
class RecordResource {

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject RecordPage page;
  @Inject Event<Viewed> viewed;

  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "A client's record",
      description = "Everything on one page. That the caller looked is written down.")
  public ClientRecord record(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "RECORD", client.id()));
    return page.of(client, Viewer.of(caller), caller.language());
  }
}
