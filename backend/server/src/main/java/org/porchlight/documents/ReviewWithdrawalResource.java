package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/documents/{id}/review/withdrawal")
@Tag(name = "documents")
class ReviewWithdrawalResource {

  /** Which decision is meant. */
  record ReviewWithdrawal(
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(description = "Of the document, as decided.", examples = "1")
          Integer version) {}

  @Inject Documents documents;
  @Inject ReviewDesk desk;
  @Inject DocumentBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "Take a decision back",
      description =
          "The document waits for review as before, and whatever the decision ended or began is as"
              + " it was. Whoever does it in the time to think spares the client the news; after"
              + " that they are told that it is looked at again. Not once something newer was sent,"
              + " decided or asked (decision-stands); of two who do it at once the second gets"
              + " changed-meanwhile, with the document as it is now.")
  public DocumentView takeBack(
      @PathParam("id") UUID id, @NotNull @Valid ReviewWithdrawal withdrawal) {
    Document document = documents.visibleTo(caller).requireToChange(id);
    desk.takeBack(document, withdrawal.version(), caller.accountId());
    return board.show(document);
  }
}
