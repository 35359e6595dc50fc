package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/checklist-items/{id}/offer")
@Tag(name = "checklist")
class OfferResource {

  /** Which of the documents on file. */
  record OfferChoice(@NotNull @Schema(description = "The one that is offered.") UUID documentId) {}

  /** The item as it is now, and the receipt for the choice. */
  record ChosenOffer(ChecklistItemView item, ConfirmationView confirmation) {}

  /** What staff decide on an offer. */
  enum OfferDecision {
    ACCEPT,
    DECLINE
  }

  /** A worker's decision. */
  record OfferReview(
      @NotNull OfferDecision decision,
      @Size(max = 1000)
          @Schema(
              description =
                  "When declining: why something newer is needed. The client reads it as the reason"
                      + " of the request.",
              examples = "Your hours changed in June: please send stubs from after that.")
          @Nullable String reason,
      @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Of the item.", examples = "1")
          Integer version) {}

  @Inject ChecklistItems items;
  @Inject OfferDesk desk;
  @Inject ChecklistBoard board;
  @Inject Programs programs;
  @Inject Caller caller;

  @POST
  @Path("choice")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Use what is on file",
      description =
          "Nothing has to be sent; staff decide whether it will do, and until then the item is not"
              + " overdue.")
  public ChosenOffer choose(@PathParam("id") UUID id, @NotNull @Valid OfferChoice choice) {
    ChecklistItem item = items.of(caller.clientId()).requireToChange(id);
    var confirmation = desk.choose(item, choice.documentId(), caller.accountId());
    return new ChosenOffer(
        board.show(item, caller.language(), ChecklistBoard.For.CLIENT),
        ConfirmationView.of(confirmation, programs, caller));
  }

  @POST
  @Path("review")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Decide on what is on file",
      description =
          "Accept it, whether the client chose it or not yet, and the item is satisfied. Decline it"
              + " with a reason, and the client is asked for something newer.")
  public ChecklistItemView review(@PathParam("id") UUID id, @NotNull @Valid OfferReview review) {
    ChecklistItem item = items.seenBy(caller.accountId()).requireToChange(id);
    if (item.version() != review.version()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("item", view(item));
    }
    switch (review.decision()) {
      case ACCEPT -> desk.accept(item, caller.accountId());
      case DECLINE -> desk.decline(item, reason(review), caller.accountId());
    }
    return view(item);
  }

  private static String reason(OfferReview review) {
    if (review.reason() == null || review.reason().isBlank()) {
      throw Problem.of(RequestProblem.INVALID).field("reason", "missing");
    }
    return review.reason().strip();
  }

  private ChecklistItemView view(ChecklistItem item) {
    return board.show(item, caller.language(), ChecklistBoard.For.STAFF);
  }
}
