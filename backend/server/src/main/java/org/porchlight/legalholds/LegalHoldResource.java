package org.porchlight.legalholds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/legal-hold")
@Tag(name = "legal holds")
class LegalHoldResource {

  /** Why nothing may be removed. */
  record NewLegalHold(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 500)
          @Schema(examples = "Fair hearing on the decision of March 3.")
          String reason) {}

  /** Whether anything of a client may be removed. */
  record ClientLegalHold(
      @Schema(description = "Absent where nothing is held.") @Nullable LegalHoldView legalHold,
      @Schema(description = "What the caller may do.", examples = "[\"place\"]")
          List<String> allowed) {}

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject LegalHolds holds;
  @Inject Staff staff;
  @Inject Event<LegalHoldEvent> events;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "The legal hold on a client",
      description = "While there is one, nothing of the client is removed, whatever its age.")
  public ClientLegalHold hold(@PathParam("code") @Size(max = 20) String code) {
    return view(holds.of(clients.visibleTo(caller).require(code).id()));
  }

  @PUT
  @Transactional
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Place a legal hold, or say why it goes on",
      description =
          "From now on nothing of the client is removed. The client is not told. The same reason"
              + " again changes nothing.")
  public ClientLegalHold place(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewLegalHold wanted) {
    // Whatever is being removed at this moment comes first; nothing does after it.
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    String reason = wanted.reason().strip();
    Optional<LegalHold> open = holds.of(clientId);
    LegalHold hold = open.orElseGet(() -> placed(clientId, reason));
    if (!hold.reason().equals(reason)) {
      events.fire(hold.change(reason, caller.accountId()));
    }
    return view(Optional.of(hold));
  }

  private LegalHold placed(UUID clientId, String reason) {
    LegalHold hold = LegalHold.place(clientId, reason, caller.accountId(), clock.instant());
    holds.persist(hold);
    events.fire(hold.placed());
    return hold;
  }

  @DELETE
  @Transactional
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Lift the legal hold",
      description =
          "What is over is removed a day later at the earliest. Lifting none is no error.")
  public ClientLegalHold lift(@PathParam("code") @Size(max = 20) String code) {
    UUID clientId = clients.visibleTo(caller).requireToChange(code).id();
    holds
        .of(clientId)
        .ifPresent(hold -> events.fire(hold.lift(caller.accountId(), clock.instant())));
    return view(Optional.empty());
  }

  private ClientLegalHold view(Optional<LegalHold> hold) {
    LegalHoldView view =
        hold.map(one -> LegalHoldView.of(one, staff.named(one.placedBy()).orElse(null)))
            .orElse(null);
    return new ClientLegalHold(view, allowed(view != null));
  }

  private List<String> allowed(boolean held) {
    if (!caller.role().equals(Roles.SUPERVISOR)) {
      return List.of();
    }
    return held ? List.of("change", "lift") : List.of("place");
  }
}
