package org.porchlight.journey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.journey.JourneyView.OverrideView;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/journey")
@Tag(name = "journey", description = "Where clients are on the way.")
class JourneyResource {

  /** Everything that staff said of where a client is. */
  record JourneyOverrideList(
      @Schema(description = "The latest first; at most fifty.") List<OverrideView> items) {}

  @Inject Clients clients;
  @Inject JourneyDesk desk;
  @Inject JourneyBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Where a client is on the way, and what comes next",
      description =
          "Derived from enrolments and what is asked for them; what staff say counts instead, and"
              + " what would be derived is named beside it.")
  public JourneyView journey(@PathParam("code") @Size(max = 20) String code) {
    return board.of(seen(code));
  }

  @GET
  @Path("/overrides")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Everything that staff said of where a client is")
  public JourneyOverrideList overrides(@PathParam("code") @Size(max = 20) String code) {
    return new JourneyOverrideList(board.history(seen(code)));
  }

  @PUT
  @Path("/override")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say where a client is, against what is derived",
      description =
          "For a reason, and until a day or until it is undone. Whoever did not know what a"
              + " colleague said meanwhile gets that instead.")
  public JourneyView override(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid JourneyTerms terms) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    desk.override(client, terms);
    return board.of(client);
  }

  @DELETE
  @Path("/override")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say it no more",
      description = "From then on it is what is derived; where nothing was said, nothing changes.")
  public JourneyView undo(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("version")
          @Nullable
          @Min(0)
          @Max(1_000_000)
          @Parameter(description = "As it was read; absent: as it is.", example = "0")
          Integer version) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    desk.undo(client, version);
    return board.of(client);
  }

  private Client seen(String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "JOURNEY", client.id()));
    return client;
  }
}
