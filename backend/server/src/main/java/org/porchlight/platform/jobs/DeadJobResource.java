package org.porchlight.platform.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/dead-jobs")
@Tag(name = "dead jobs")
class DeadJobResource {

  /** A job whose last try failed. It is told by its kind: whom it was for is not here. */
  @Schema(name = "DeadJob")
  record DeadJobView(
      UUID id,
      @Schema(description = "Its kind.", examples = "SendMessage") String job,
      Instant failedAt,
      @Schema(description = "How often it was tried.", examples = "10") int tries,
      @Schema(description = "The kind of fault.", examples = "java.net.ConnectException")
          String cause,
      @Schema(description = "What the caller may do.", examples = "[\"retry\",\"drop\"]")
          List<String> allowed) {}

  /** How many of each kind were set aside. */
  record DeadJobKindList(@Schema(description = "By name.") List<DeadJobKind> items) {}

  /** Those of one kind. */
  record DeadJobKind(
      @Schema(examples = "SendMessage") String job, @Schema(examples = "12") long count) {}

  /** Which kind is to be done after all. */
  record NewJobRetry(
      @NotNull @NotBlank @Size(min = 1, max = 60) @Schema(examples = "SendMessage") String job) {}

  /** How many were put back. */
  record JobRetry(
      @Schema(
              description = "At most " + DeadJobDesk.MOST_AT_ONCE + " at once, the oldest first.",
              examples = "12")
          int retried) {}

  /** Why a job is not to be done any more. */
  record JobRemoval(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 200)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "The letter went out by post.")
          String reason) {}

  @Inject Caller caller;
  @Inject DeadJobShelf shelf;
  @Inject DeadJobDesk desk;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Jobs that failed to the last try",
      description = "Such as a text to a gateway that was down for hours; the latest first.")
  public Page<DeadJobView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.of(
        shelf.page(cursor, limit),
        limit,
        dead -> new Cursor(dead.failedAt(), dead.id()),
        this::view);
  }

  private DeadJobView view(DeadJob dead) {
    return new DeadJobView(
        dead.id(),
        dead.job(),
        dead.failedAt(),
        dead.tries(),
        dead.cause(),
        desk.done(dead.job()) ? List.of("retry", "drop") : List.of("drop"));
  }

  @GET
  @Path("kinds")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "How many jobs of each kind failed",
      description = "To have all of a kind done at once, once what was in their way is gone.")
  public DeadJobKindList kinds() {
    return new DeadJobKindList(
        shelf.kinds().stream().map(one -> new DeadJobKind(one.job(), one.count())).toList());
  }

  @POST
  @Path("{id}/retry")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Have one done after all",
      description = "It is tried anew, from the first try on. A message goes out with a new id.")
  public void retry(@PathParam("id") UUID id) {
    desk.retry(id, caller.accountId());
  }

  @POST
  @Path("retries")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Have all of a kind done after all",
      description = "The oldest first, and as many as one request can; ask again for the rest.")
  public JobRetry retryAll(@NotNull @Valid NewJobRetry wanted) {
    return new JobRetry(desk.retryAll(wanted.job(), caller.accountId()));
  }

  @POST
  @Path("{id}/removal")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Let one be",
      description = "It is never done. The reason is kept in the audit, with who gave it.")
  public void remove(@PathParam("id") UUID id, @NotNull @Valid JobRemoval removal) {
    desk.drop(id, removal.reason().strip(), caller.accountId());
  }
}
