package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/contacts/{id}/consent")
@Tag(name = "clients")
class ContactConsentResource {

  /** What a client told staff. */
  record ToldConsent(
      @NotNull @Schema(description = "Whether they want messages there.", examples = "false")
          Boolean wanted,
      @NotNull @Schema(description = "Where they said so.") ToldAt source) {}

  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject ConsentDesk desk;
  @Inject Caller caller;

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Turn messages to a contact off or on",
      description = "As the client told the caller. What is so already stays as it was said first.")
  public ContactView turn(
      @PathParam("code") @Size(max = 20) String code,
      @PathParam("id") UUID id,
      @NotNull @Valid ToldConsent told) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    Contact contact = contacts.of(client.id()).require(id);
    desk.turn(contact, told.wanted(), told.source().source(), caller.accountId());
    return ContactView.of(contact);
  }
}
