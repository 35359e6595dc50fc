package org.porchlight.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/messages")
@Tag(name = "clients")
class ClientMessageResource {

  /** What the office sent by itself, and how far it got; never what a code or link in it was. */
  @Schema(name = "SentMessage")
  record SentMessageView(
      UUID id,
      @Schema(description = "What it is about.", examples = "ITEM_ASKED") Template template,
      Channel channel,
      @Schema(description = "Where it went; that contact may be gone.") @Nullable UUID contactId,
      Message.MessageStatus status,
      @Schema(description = "Why it did not go out.") Message.@Nullable Failure failure,
      Instant queuedAt,
      @Schema(description = "When it left us, or came to nothing.") @Nullable Instant finishedAt) {

    static SentMessageView of(Message message) {
      return new SentMessageView(
          message.id(),
          message.template(),
          message.channel(),
          message.contactId().orElse(null),
          message.status(),
          message.failure(),
          message.queuedAt(),
          message.finishedAt());
    }
  }

  @Inject Clients clients;
  @Inject Messages messages;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What was sent to a client by text and email, the latest first",
      description = "With how far each got; what is in it is not told.")
  public Page<SentMessageView> list(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "MESSAGES", client.id()));
    return Page.of(
        messages.page(client.id(), cursor, limit),
        limit,
        one -> new Cursor(one.queuedAt(), one.id()),
        SentMessageView::of);
  }
}
