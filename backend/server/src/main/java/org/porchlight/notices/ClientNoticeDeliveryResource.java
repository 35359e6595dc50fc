package org.porchlight.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/notice-delivery")
@Tag(name = "notices")
class ClientNoticeDeliveryResource {

  @Inject NoticeChoices choices;
  @Inject Clients clients;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "How a client gets letters",
      description = "By post as well, until the client asks for their page only.")
  public DeliveryChoice delivery(@PathParam("code") @Size(max = 20) String code) {
    return choices.view(clients.visibleTo(caller).require(code).id());
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Write down how a client wants letters",
      description = "For a client who says so by phone or at the counter; from the next letter on.")
  public DeliveryChoice choose(
      @PathParam("code") @Size(max = 20) String code,
      @NotNull @Valid DeliveryChoice.NewDeliveryChoice wanted) {
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    choices.choose(clientId, wanted.delivery(), caller);
    return choices.view(clientId);
  }
}
