package org.porchlight.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/consents/electronic-business")
@Tag(name = "consents")
class ClientConsentResource {

  @Inject Clients clients;
  @Inject ConsentDesk desk;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Whether a client does business electronically",
      description = "Without it, go on with paper or by telephone.")
  public ConsentView show(@PathParam("code") @Size(max = 20) String code) {
    return desk.show(clients.visibleTo(caller).require(code));
  }
}
