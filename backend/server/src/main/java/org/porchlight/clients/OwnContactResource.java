package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/contacts")
@Tag(name = "contacts")
class OwnContactResource {

  /** Whether the client wants messages there. */
  record OwnConsent(@NotNull @Schema(examples = "false") Boolean wanted) {}

  /** How the office reaches the client. */
  record OwnContactList(@Schema(description = "At most ten.") List<OwnContactView> items) {}

  /** A contact as its owner sees it, who may have borrowed the phone. */
  @Schema(name = "OwnContact")
  record OwnContactView(
      UUID id,
      Channel channel,
      @Schema(examples = "•••0187") String masked,
      @Schema(description = "Whether it gets messages.", examples = "true") boolean messages,
      @Schema(description = "What was sent there last came back.", examples = "false")
          boolean bounced,
      @Schema(description = "What the client may do.", examples = "[\"turnOff\"]")
          List<String> allowed) {

    static OwnContactView of(Contact contact) {
      return new OwnContactView(
          contact.id(),
          contact.channel(),
          contact.masked(),
          contact.wantsMessages(),
          contact.bounced(),
          List.of(contact.wantsMessages() ? "turnOff" : "turnOn"));
    }
  }

  @Inject Contacts contacts;
  @Inject Clients clients;
  @Inject ConsentDesk desk;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "How the office reaches the client",
      description = "Their phone numbers and emails, mostly hidden, and which get messages.")
  public OwnContactList list() {
    return new OwnContactList(
        contacts.of(caller.clientId()).inUse().stream().map(OwnContactView::of).toList());
  }

  @PUT
  @Path("{id}/consent")
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Turn messages to a contact off or on",
      description =
          "Where they are off, only codes to sign in still come, when somebody asks for one.")
  public OwnContactView turn(@PathParam("id") UUID id, @NotNull @Valid OwnConsent consent) {
    clients.namedToChange(caller.clientId());
    Contact contact = contacts.of(caller.clientId()).require(id);
    desk.turn(contact, consent.wanted(), ConsentSource.CLIENT_PAGE, caller.accountId());
    return OwnContactView.of(contact);
  }
}
