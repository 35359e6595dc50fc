package org.porchlight.engagements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/engagements/{id}/versions")
@Tag(name = "engagements")
class EngagementVersionResource {

  /** Everything that was told of one contact. */
  record EngagementVersionList(
      @Schema(description = "The latest first; the first of them is told now.")
          List<EngagementVersionView> items) {}

  /** What was told, who did and when. */
  @Schema(name = "EngagementVersion")
  record EngagementVersionView(
      @Schema(description = "From 1.", examples = "2") int version,
      EngagementChannel channel,
      @Nullable EngagementDirection direction,
      @Schema(description = "When it was.", examples = "2026-03-05T14:12:09.123456Z") Instant at,
      @Schema(examples = "15") @Nullable Integer minutes,
      @Schema(examples = "Started at Birch Street Bakery, mornings.") String text,
      @Schema(examples = "2026-03-06T09:00:00.123456Z") Instant notedAt,
      @Schema(examples = "Pat Sample") @Nullable String by) {

    static EngagementVersionView of(EngagementVersion one, @Nullable StaffMember by) {
      EngagementContent content = one.content();
      return new EngagementVersionView(
          one.version(),
          content.channel(),
          content.direction(),
          content.at(),
          content.minutes(),
          content.text(),
          one.notedAt(),
          by == null ? null : by.name());
    }
  }

  @Inject Engagements engagements;
  @Inject Staff staff;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Every version of what was written down",
      description = "At most the latest 500, each with who wrote it and when.")
  public EngagementVersionList versions(@PathParam("id") UUID id) {
    Engagement engagement = engagements.inBranch(Viewer.of(caller)).require(id);
    viewed.fire(new Viewed(engagement.clientId(), caller.accountId(), "ENGAGEMENT_VERSIONS", id));
    List<EngagementVersion> all = engagements.versionsOf(engagement);
    Map<UUID, StaffMember> people =
        staff.named(all.stream().map(EngagementVersion::byAccountId).collect(Collectors.toSet()));
    return new EngagementVersionList(
        all.stream()
            .map(one -> EngagementVersionView.of(one, people.get(one.byAccountId())))
            .toList());
  }
}
