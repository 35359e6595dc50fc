package org.porchlight.signatures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/signing-requests")
@Tag(name = "signatures")
class SigningRequestResource {

  /** All of a client's, the latest first; at most 50. */
  record SigningRequestList(List<SigningRequestView> items) {}

  @Inject Clients clients;
  @Inject SigningRequests requests;
  @Inject SigningRequestDesk desk;
  @Inject Caller caller;
  @Inject Clock clock;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @AlsoAnswers(409)
  @Operation(
      summary = "Ask others to sign, too",
      description =
          "A spouse, another adult of the household: each gets a link of their own, good for two"
              + " weeks, through which they read and sign this one statement. All sign in any order;"
              + " at most six are asked and have not signed: too-many-signers."
              + " The links are not in this answer, but in the request when it is read.")
  public SigningRequestView ask(@NotNull @Valid NewSigningRequest wanted) {
    Client client = clients.namedToChange(caller.clientId());
    return desk.show(desk.ask(client, wanted, caller), client).withoutLinks();
  }

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Whom the client asked to sign",
      description = "And who has; the latest first, at most 50.")
  public SigningRequestList list() {
    Client client = clients.named(caller.clientId());
    return new SigningRequestList(desk.show(requests.ofClient(client.id()), client));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.CLIENT)
  @Operation(summary = "Who has signed", description = "And who has not.")
  public SigningRequestView one(@PathParam("id") UUID id) {
    return desk.show(requests.require(caller.clientId(), id), clients.named(caller.clientId()));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Ask nobody any more",
      description = "What was signed stays; the other links open nothing from now on.")
  public SigningRequestView cancel(@PathParam("id") UUID id) {
    Client client = clients.namedToChange(caller.clientId());
    SigningRequest request = requests.require(client.id(), id);
    if (request.status(clock.instant()) == SigningStatus.OPEN) {
      desk.cancel(request);
    }
    return desk.show(request, client);
  }
}
