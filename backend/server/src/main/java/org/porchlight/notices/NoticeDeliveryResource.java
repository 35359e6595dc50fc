package org.porchlight.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.ConsentSource;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/notice-delivery")
@Tag(name = "notices")
class NoticeDeliveryResource {

  @Inject NoticeChoices choices;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "How the client gets letters",
      description = "By post as well, until the client asks for their page only.")
  public DeliveryChoice delivery() {
    return choices.view(caller.clientId());
  }

  @PUT
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Choose how to get letters",
      description = "From the next letter on. The same again changes nothing.")
  public DeliveryChoice choose(@NotNull @Valid DeliveryChoice.NewDeliveryChoice wanted) {
    choices.choose(
        caller.clientId(),
        wanted.delivery(),
        new NoticeChoice.Said(caller.accountId(), ConsentSource.CLIENT_PAGE));
    return choices.view(caller.clientId());
  }
}
