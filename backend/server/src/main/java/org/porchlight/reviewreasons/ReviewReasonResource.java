package org.porchlight.reviewreasons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/review-reasons")
@Tag(name = "review reasons")
class ReviewReasonResource {

  @Inject Caller caller;
  @Inject ReviewReasons reasons;
  @Inject ReviewReasonDesk desk;
  @Inject ReviewReasonBoard board;

  /** All of them, as they stand. */
  record ReviewReasonList(List<ReviewReasonView> items) {}

  /** One reason, from its latest version back to its first. */
  record ReviewReasonHistory(
      @Schema(description = "The latest first, at most 100 and the files' own.")
          List<ReviewReasonView> items) {}

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Why documents may be sent back",
      description =
          "All reasons as they stand, also those that are not offered any more: in the order of the"
              + " files, then those that were added.")
  public ReviewReasonList list() {
    return new ReviewReasonList(board.show(reasons.all()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "One reason with its history",
      description = "Every version with who wrote it and when. What clients were told stays.")
  public ReviewReasonHistory history(@PathParam("id") @Size(max = 40) String id) {
    List<ReviewReason> versions = reasons.history(id);
    if (versions.isEmpty()) {
      throw new NotFoundException();
    }
    return new ReviewReasonHistory(board.show(versions));
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Add a reason",
      description = "Called by the first of its English words; offered from now on.")
  public ReviewReasonView add(@NotNull @Valid NewReviewReason wanted) {
    return board.show(desk.add(wanted.terms(), caller.accountId()));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Reword a reason, stop offering it, or offer it again",
      description =
          "From the next decision on. Whoever was told of it goes on reading the words that they"
              + " were told. Where it changed since it was read, and not to this, it is"
              + " changed-meanwhile.")
  public ReviewReasonView change(
      @PathParam("id") @Size(max = 40) String id, @NotNull @Valid ReviewReasonChange wanted) {
    ReviewReason reason = reasons.named(id).orElseThrow(NotFoundException::new);
    return board.show(desk.change(reason, wanted.terms(), wanted.version(), caller.accountId()));
  }
}
