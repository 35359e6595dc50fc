package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/documents")
@Tag(name = "documents")
class DocumentResource {

  @Inject Documents documents;
  @Inject DocumentDesk desk;
  @Inject DocumentBoard board;
  @Inject TombstoneBoard removed;
  @Inject Programs programs;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  /** A document that is here, and the receipt for it. */
  record ReceivedDocument(DocumentView document, ConfirmationView confirmation) {}

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(404)
  @Operation(
      summary = "Send a document",
      description =
          "Makes finished uploads one document for one checklist item, with a confirmation. Staff"
              + " do it for a client at the counter, with uploads of their own.")
  public ReceivedDocument send(@NotNull @Valid NewDocument sent) {
    DocumentDesk.Received received = desk.receive(sent, caller);
    return new ReceivedDocument(
        board.show(received.document()),
        ConfirmationView.of(received.confirmation(), programs, caller));
  }

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Documents",
      description =
          "A client's own; for staff, those of the branch's clients. The latest first; of one"
              + " checklist item where it is named. Those that were removed are among them, without"
              + " their pages.")
  public Page<DocumentView> list(
      @QueryParam("checklistItemId") @Nullable UUID checklistItemId,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Documents.Scope visible = documents.visibleTo(caller);
    return Page.of(
        removed.among(
            board.show(visible.page(checklistItemId, cursor, limit)),
            visible.removed(checklistItemId, cursor, limit)),
        limit,
        document -> new Cursor(document.receivedAt(), document.id()),
        Function.identity());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "One document",
      description =
          "Where it stands, and its pages. One that was removed is document-removed, with when and"
              + " the number of its confirmation.")
  public DocumentView one(@PathParam("id") UUID id) {
    Document document = documents.visibleTo(caller).require(id);
    if (caller.isStaff()) {
      viewed.fire(new Viewed(document.clientId(), caller.accountId(), "DOCUMENT", id));
    }
    return board.show(document);
  }
}
