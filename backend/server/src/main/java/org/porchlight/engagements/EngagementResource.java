package org.porchlight.engagements;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Moment;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/engagements/{id}")
@Tag(name = "engagements")
class EngagementResource {

  /** What is told of a contact from now on; what is left out is told no more. */
  record EngagementEdit(
      @NotNull
          @Min(1)
          @Max(1_000_000)
          @Schema(description = "The version that it was read as.", examples = "1")
          Integer version,
      @NotNull EngagementChannel channel,
      @Schema(description = "Not of VISIT, OTHER and NOTE_ONLY.")
          @Nullable EngagementDirection direction,
      @NotNull
          @Schema(description = "When it was.", examples = "2026-03-05T14:12:09Z")
          @JsonDeserialize(using = Moment.class)
          Instant at,
      @Min(1)
          @Max(1440)
          @Schema(description = "How long it took; not of NOTE_ONLY.", examples = "15")
          @Nullable Integer minutes,
      @NotNull
          @NotBlank
          @Size(min = 1, max = 4000)
          @Schema(examples = "Started at Birch Street Bakery, afternoons.")
          String text,
      @Size(max = 10)
          @Schema(description = "Colleagues who are to see it, too; those named before stay.")
          @Nullable List<@NotNull UUID> mentions) {

    private EngagementContent content() {
      return new EngagementContent(channel, direction, at, minutes, text.strip());
    }

    private List<UUID> mentioned() {
      return mentions == null ? List.of() : mentions;
    }
  }

  @Inject Engagements engagements;
  @Inject EngagementDesk desk;
  @Inject EngagementBoard board;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "One contact with a client")
  public EngagementView engagement(@PathParam("id") UUID id) {
    Engagement engagement = engagements.inBranch(Viewer.of(caller)).require(id);
    viewed.fire(new Viewed(engagement.clientId(), caller.accountId(), "ENGAGEMENT", id));
    return board.show(engagement);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Tell it anew",
      description =
          "The version before is kept. Whoever began from another version than the one that is"
              + " there gets that one instead, to bring the two together.")
  public EngagementView edit(@PathParam("id") UUID id, @NotNull @Valid EngagementEdit edit) {
    Engagement engagement = held(id);
    if (engagement.version() != edit.version()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("engagement", board.show(engagement));
    }
    desk.edit(engagement, edit.content(), edit.mentioned());
    return board.show(engagement);
  }

  @PUT
  @Path("/pin")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Keep it at the top of the record", description = "At most five at a time.")
  public EngagementView pin(@PathParam("id") UUID id) {
    Engagement engagement = held(id);
    desk.pin(engagement);
    return board.show(engagement);
  }

  @DELETE
  @Path("/pin")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Leave it in its place among the others")
  public EngagementView unpin(@PathParam("id") UUID id) {
    Engagement engagement = held(id);
    desk.unpin(engagement);
    return board.show(engagement);
  }

  private Engagement held(UUID id) {
    return engagements.inBranch(Viewer.of(caller)).requireToChange(id);
  }
}
