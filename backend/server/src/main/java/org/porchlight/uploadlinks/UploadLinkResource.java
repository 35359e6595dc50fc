package org.porchlight.uploadlinks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.accounts.LinkRole;
import org.porchlight.accounts.Senders;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/upload-links")
@Tag(name = "upload links")
class UploadLinkResource {

  /** Whom to let send what. */
  record NewUploadLink(
      @NotNull
          @Size(min = 1, max = 80)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(
              description = "Who gets it; whoever opens it does not see this.",
              examples = "Mill Street Bakery")
          String recipient,
      @NotNull
          @Size(min = 1, max = 20)
          @Schema(description = "What is asked of the client and may be sent through it.")
          List<@NotNull UUID> checklistItemIds) {}

  /** All of a client's, the latest first; at most 100. */
  record UploadLinkList(List<UploadLinkView> items) {}

  /** Long enough for somebody who works for others, too; the pages say a week. */
  private static final Duration LIFE = Duration.ofDays(7);

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject ChecklistItems items;
  @Inject UploadLinks links;
  @Inject UploadLinkBoard board;
  @Inject Senders senders;
  @Inject Event<UploadLinkEvent> events;
  @Inject Clock clock;

  @POST
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Make an upload link",
      description =
          "For an employer, a landlord, a relative: whoever has it can send documents for these"
              + " items without signing in, and reads nothing of the client. It is good for a week,"
              + " and can be revoked. One that is open for the same recipient and items is answered"
              + " with again.")
  public UploadLinkView make(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewUploadLink wanted) {
    Client client = clients.visibleTo(caller).require(code);
    Set<UUID> wantedItems = Set.copyOf(wanted.checklistItemIds());
    Set<UUID> asked =
        items.of(client.id()).open().stream().map(ChecklistItem::id).collect(Collectors.toSet());
    if (!asked.containsAll(wantedItems)) {
      throw Problem.of(UploadLinkProblem.ITEM_NOT_ASKED).field("checklistItemIds", "not-valid");
    }
    String recipient = wanted.recipient().strip();
    return board.show(
        links
            .openLike(client.id(), recipient, wantedItems)
            .orElseGet(() -> made(client.id(), recipient, wantedItems)));
  }

  private UploadLink made(UUID clientId, String recipient, Set<UUID> itemIds) {
    Instant now = clock.instant();
    UploadLink link =
        new UploadLink(clientId, recipient, caller.accountId())
            .validFrom(now, LIFE)
            .forItems(itemIds)
            .as(senders.open(LinkRole.SENDER, now.plus(LIFE)));
    links.persist(link);
    events.fire(
        new UploadLinkEvent.UploadLinkMade(clientId, link.id(), recipient, caller.accountId()));
    return link;
  }

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Upload links of a client",
      description = "Those that are over, too; the latest first, at most 100.")
  public UploadLinkList list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    return new UploadLinkList(board.show(links.ofClient(client.id())));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Revoke an upload link",
      description = "Nothing more comes through it; what came stays.")
  public UploadLinkView revoke(
      @PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    Client client = clients.visibleTo(caller).require(code);
    UploadLink link = links.requireToChange(client.id(), id);
    if (link.revokedAt() == null) {
      link.revoke(clock.instant());
      senders.close(link.id());
      events.fire(
          new UploadLinkEvent.UploadLinkRevoked(
              client.id(), link.id(), link.recipient(), caller.accountId()));
    }
    return board.show(link);
  }
}
