package org.porchlight.goals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.goals.GoalSnapshot.SnapshotStep;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/goals/{id}/versions")
@Tag(name = "goals")
class GoalVersionResource {

  /** Everything that became of one goal. */
  record GoalVersionList(
      @Schema(description = "The latest first; the first of them is how it stands now.")
          List<GoalVersionView> items) {}

  /** How it stood from then on, who made it so and when. */
  @Schema(name = "GoalVersion")
  record GoalVersionView(
      @Schema(description = "From 1.", examples = "2") int version,
      @Schema(description = "What made it so.", examples = "GOAL_EDITED") String what,
      @Schema(examples = "2026-03-06T09:00:00.123456Z") Instant at,
      @Schema(description = "Absent where the client did.", examples = "Pat Sample")
          @Nullable String by,
      @Schema(examples = "A steady job near home") String title,
      @Schema(examples = "To be home when school ends.") @Nullable String why,
      @Schema(examples = "2026-06-30") @Nullable LocalDate targetOn,
      GoalStatus status,
      @Schema(examples = "She goes to school first.") @Nullable String reason,
      List<GoalVersionStep> steps) {}

  /** A step as it was. */
  record GoalVersionStep(
      @Schema(examples = "Ask the bakery for the form") String title,
      StepOwner owner,
      @Schema(examples = "Pat Sample") @Nullable String staffName,
      @Schema(examples = "2026-04-02") @Nullable LocalDate dueOn,
      @Schema(examples = "true") boolean done) {}

  @Inject Goals goals;
  @Inject Staff staff;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Every version of a goal",
      description = "At most the latest 500, each with what was done, by whom and when.")
  public GoalVersionList versions(@PathParam("id") UUID id) {
    Goal goal = goals.seenBy(caller.accountId()).require(id);
    viewed.fire(new Viewed(goal.clientId(), caller.accountId(), "GOAL_VERSIONS", id));
    List<GoalVersion> all = goals.versionsOf(goal);
    Map<UUID, Somebody> people =
        staff.anybody(
            all.stream().flatMap(GoalVersionResource::people).collect(Collectors.toSet()));
    return new GoalVersionList(all.stream().map(one -> view(one, people)).toList());
  }

  private static Stream<UUID> people(GoalVersion version) {
    return Stream.concat(
        Stream.of(version.byAccountId()),
        version.content().steps().stream().map(SnapshotStep::staffId).flatMap(Stream::ofNullable));
  }

  private static GoalVersionView view(GoalVersion version, Map<UUID, Somebody> people) {
    GoalSnapshot content = version.content();
    return new GoalVersionView(
        version.version(),
        version.what(),
        version.at(),
        name(version.byAccountId(), people),
        content.title(),
        content.why(),
        content.targetOn(),
        content.status(),
        content.reason(),
        content.steps().stream()
            .map(
                step ->
                    new GoalVersionStep(
                        step.title(),
                        step.owner(),
                        name(step.staffId(), people),
                        step.dueOn(),
                        step.done()))
            .toList());
  }

  private static @Nullable String name(@Nullable UUID id, Map<UUID, Somebody> people) {
    Somebody one = id == null ? null : people.get(id);
    return one == null ? null : one.name();
  }
}
