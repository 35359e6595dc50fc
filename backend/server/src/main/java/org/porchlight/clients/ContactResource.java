package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/contacts")
@Tag(name = "clients")
class ContactResource {

  /** Another way to reach a client. */
  record NewContact(
      @NotNull
          @Size(min = 5, max = 254)
          @Schema(
              description = "A phone number with its area code, or an email address.",
              examples = "rosa@example.org")
          String contact,
      @Schema(description = "Where the client said that messages may go there.")
          @Nullable ToldAt toldAt) {}

  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject ClientDesk desk;
  @Inject ContactDesk contactDesk;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Add a contact",
      description = "No two clients share one; a client has at most ten.")
  public ContactView add(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewContact asked) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    return ContactView.of(desk.addContact(client, asked.contact(), source(asked), caller));
  }

  private static ConsentSource source(NewContact asked) {
    return asked.toldAt() == null ? ConsentSource.WITH_CONTACT : asked.toldAt().source();
  }

  @PATCH
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say how a contact is to be used",
      description =
          "Whether to try it first, and what to beware of; what is left out stays. Where it is not"
              + " safe, only codes that somebody asks for there go there.")
  public ContactView change(
      @PathParam("code") @Size(max = 20) String code,
      @PathParam("id") UUID id,
      @NotNull @Valid ContactEdit edit) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    Contact contact = contacts.of(client.id()).require(id);
    contactDesk.change(contact, edit, caller);
    return ContactView.of(contact);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Remove a contact",
      description = "The last one stays: without it nobody could reach the client.")
  public void remove(@PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    desk.removeContact(clients.visibleTo(caller).requireToChange(code), id, caller);
  }
}
