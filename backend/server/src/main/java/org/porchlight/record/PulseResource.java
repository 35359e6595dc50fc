package org.porchlight.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/pulse")
@Tag(name = "clients")
class PulseResource {

  @Inject Caller caller;
  @Inject Pulse pulse;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Whether a record has changed, and who looks at it",
      description = "To be asked for often, and the record only where its stamp is another one.")
  public Pulse.PulseView pulse(@PathParam("code") @Size(max = 20) String code) {
    return pulse.of(code, Viewer.of(caller));
  }
}
