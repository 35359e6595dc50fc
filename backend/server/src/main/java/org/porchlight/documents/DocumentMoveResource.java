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

@Path("/api/v1/documents/{id}/move")
@Tag(name = "documents")
class DocumentMoveResource {

  /** What it is for instead. */
  record DocumentMove(
      @NotNull @Schema(description = "Something else that is asked of the same client now.")
          UUID checklistItemId,
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(description = "Of the document that was looked at.", examples = "0")
          Integer version) {}

  @Inject Documents documents;
  @Inject ReviewDesk desk;
  @Inject ReviewBoard board;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "Move a document to what it proves",
      description =
          "It was sent for the wrong thing: from now on it waits for review there, and what it was"
              + " sent for is the client's turn again. The client is told. Moving it back undoes"
              + " it.")
  public ReviewView move(@PathParam("id") UUID id, @NotNull @Valid DocumentMove move) {
    Document document = documents.visibleTo(caller).requireToChange(id);
    desk.move(document, move.checklistItemId(), move.version(), caller.accountId());
    return board.show(document, caller);
  }
}
