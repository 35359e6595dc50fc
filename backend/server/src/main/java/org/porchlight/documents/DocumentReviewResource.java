package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/documents/{id}/review")
@Tag(name = "documents")
class DocumentReviewResource {

  @Inject Documents documents;
  @Inject ReviewDesk desk;
  @Inject ReviewBoard board;
  @Inject DocumentBoard documentBoard;
  @Inject Caller caller;

  /** What a worker decides. */
  record NewReview(
      @NotNull ReviewDecision decision,
      @Schema(
              description = "One of the review's reasons; none when accepting.",
              examples = "too-dark")
          @Size(min = 1, max = 40)
          @Nullable String reason,
      @Schema(
              description =
                  "Of the reason's words that were read: where they are others now, it is"
                      + " reason-changed. Left out, the client is told the words as they are.",
              examples = "0")
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Nullable Integer reasonVersion,
      @Schema(
              description = "For the client, in the worker's own words.",
              examples = "Page 2 is cut off on the right.")
          @Size(max = 1000)
          @Nullable String note,
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(description = "Of the document that was looked at.", examples = "0")
          Integer version) {}

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "A document beside what it is for",
      description =
          "May be asked for ahead of time: the client is told that somebody looks once a page is"
              + " said to be looked at, or a decision is made.")
  public ReviewView review(@PathParam("id") UUID id) {
    return board.show(documents.visibleTo(caller).require(id), caller);
  }

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "Decide on a document",
      description =
          "Accept it, ask for a retake, or reject it. Of two workers one decides; the other gets"
              + " already-decided with who did, what, and the document as it is now. Where nobody"
              + " decided but it changed since it was read, it is changed-meanwhile.")
  public DocumentView decide(@PathParam("id") UUID id, @NotNull @Valid NewReview review) {
    Document document = documents.visibleTo(caller).requireToChange(id);
    var verdict =
        new Verdict(
            review.decision(), review.reason(), review.reasonVersion(), blank(review.note()));
    ChecklistItem item = desk.decide(document, verdict, review.version(), caller.accountId());
    return documentBoard.show(document, item);
  }

  private static @Nullable String blank(@Nullable String note) {
    return note == null || note.isBlank() ? null : note.strip();
  }
}
