package org.porchlight.identifiers;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.accounts.StepUp;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/identifiers")
@Tag(name = "identifiers", description = "Numbers that others know a client by.")
class IdentifierResource {

  /** A whole number; nothing keeps it but the eyes that see it. */
  record ShownIdentifier(
      @Schema(description = "As it is printed on a card.", examples = "046 454 286")
          String number) {}

  @Inject Clients clients;
  @Inject Identifiers identifiers;
  @Inject IdentifierDesk desk;
  @Inject IdentifierBoard board;
  @Inject NumberSeal seal;
  @Inject StepUp stepUp;
  @Inject Event<IdentifierEvent> events;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "A client's identifier numbers",
      description = "By their last characters, with those that were corrected or removed.")
  public IdentifierBoard.IdentifierList list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "IDENTIFIERS", client.id()));
    return board.of(client);
  }

  // Without a key: what is kept for a key could be tried against all numbers there are.
  @POST
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Take an identifier number down",
      description =
          "It is encrypted at once. The same number again is the one that is there. Where another"
              + " client of the branch has it, that is said, and kept only if asked for.")
  public IdentifierView add(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewIdentifier given) {
    return board.show(desk.add(held(code), given));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Correct an identifier number",
      description =
          "Of the wrong one, only its last characters and who corrected it stay. Whoever corrects"
              + " what a colleague has corrected meanwhile gets that instead.")
  public IdentifierView correct(
      @PathParam("code") @Size(max = 20) String code,
      @PathParam("id") UUID id,
      @NotNull @Valid NewIdentifier given) {
    return board.show(desk.correct(held(code), id, given));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Remove an identifier number",
      description = "Only its last characters and who removed it stay.")
  public void remove(@PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    desk.remove(held(code), id);
  }

  @POST
  @Path("/{id}/showing")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Show a whole identifier number",
      description =
          "To whoever has shown within the last ten minutes that it is them. That they saw it is"
              + " written down each time.")
  public ShownIdentifier show(
      @PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    Client client = clients.visibleTo(caller).require(code);
    Identifier identifier = identifiers.of(client.id()).requireCurrent(id);
    stepUp.require(caller);
    events.fire(identifier.shown(caller.accountId()));
    return new ShownIdentifier(seal.open(identifier));
  }

  private Client held(String code) {
    return clients.visibleTo(caller).requireToChange(code);
  }
}
