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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Clients;
import org.porchlight.clients.ConsentSource;
import org.porchlight.clients.ToldAt;
import org.porchlight.notices.NoticeView.NoticeDelivery;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/notice-delivery")
@Tag(name = "notices")
class ClientNoticeDeliveryResource {

  /** What a client said of their letters, and where. */
  record ToldDelivery(
      @NotNull @Schema(examples = "PAGE") NoticeDelivery delivery,
      @NotNull @Schema(description = "Where they said so.") ToldAt source) {}

  /** All that was said, the latest first; at most 100. */
  record DeliveryHistory(List<SaidOfDelivery> items) {}

  /** What was said of letters. */
  record SaidOfDelivery(
      NoticeDelivery delivery,
      @Schema(description = "Where; absent where that was not written down.")
          @Nullable ConsentSource source,
      Instant at,
      @Schema(description = "Who wrote it down; absent: the client.", examples = "Pat Sample")
          @Nullable String by) {}

  @Inject NoticeChoices choices;
  @Inject Staff staff;
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
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid ToldDelivery told) {
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    choices.choose(
        clientId,
        told.delivery(),
        new NoticeChoice.Said(caller.accountId(), told.source().source()));
    return choices.view(clientId);
  }

  @GET
  @Path("history")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What a client said of their letters",
      description = "Each time, the latest first.")
  public DeliveryHistory history(@PathParam("code") @Size(max = 20) String code) {
    List<NoticeChoice> all = choices.history(clients.visibleTo(caller).require(code).id());
    Map<UUID, Somebody> who =
        staff.anybody(all.stream().map(NoticeChoice::byAccountId).collect(Collectors.toSet()));
    return new DeliveryHistory(all.stream().map(one -> said(one, who)).toList());
  }

  private static SaidOfDelivery said(NoticeChoice one, Map<UUID, Somebody> who) {
    Somebody by = one.byStaff() ? who.get(one.byAccountId()) : null;
    return new SaidOfDelivery(
        one.delivery(), one.source(), one.at(), by == null ? null : by.name());
  }
}
