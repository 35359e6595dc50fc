package org.porchlight.signatures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.signatures.SigningRequestResource.SigningRequestList;

/** Staff ask for a client who calls or comes by. */
@Path("/api/v1/clients/{code}/signing-requests")
@Tag(name = "signatures")
class ClientSigningRequestResource {

  @Inject Clients clients;
  @Inject SigningRequests requests;
  @Inject SigningRequestDesk desk;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Who is asked to sign with a client",
      description = "With the links to hand on; the latest first, at most 50.")
  public SigningRequestList list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "SIGNATURES", client.id()));
    return new SigningRequestList(desk.show(requests.ofClient(client.id()), client));
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers({404, 409})
  @Operation(
      summary = "Ask others to sign what a client signed",
      description =
          "As the client would: each gets a link of their own. What the client has signed anew"
              + " since is statement-changed.")
  public SigningRequestView ask(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewSigningRequest wanted) {
    Client client = clients.namedToChange(clients.visibleTo(caller).require(code).id());
    return desk.show(desk.ask(client, wanted, caller), client).withoutLinks();
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Ask nobody any more, for a client",
      description = "What was signed stays; the other links open nothing from now on.")
  public SigningRequestView cancel(
      @PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    Client client = clients.namedToChange(clients.visibleTo(caller).require(code).id());
    SigningRequest request = requests.require(client.id(), id);
    if (request.status(clock.instant()) == SigningStatus.OPEN) {
      desk.cancel(request);
    }
    return desk.show(request, client);
  }
}
