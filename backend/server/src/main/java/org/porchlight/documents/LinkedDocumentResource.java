package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/upload-link/documents")
@Tag(name = "upload links")
class LinkedDocumentResource {

  @Inject DocumentDesk desk;
  @Inject Caller caller;

  /** A document from somebody who does not sign in. */
  record LinkedDocument(
      @NotNull
          @Size(min = 1, max = 80)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(
              description = "Who sends it, for the office.",
              examples = "Mill Street Bakery, payroll")
          String senderName,
      @NotNull @Valid NewDocument document) {}

  /** The receipt: what the sender knows themselves, and the number to ask by. */
  record LinkedReceipt(
      @Schema(examples = "PL-7K4M-29XK") String number,
      Instant at,
      @Schema(examples = "2") int pages) {}

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.SENDER)
  @AlsoAnswers({404, 429})
  @Operation(
      summary = "Send a document through an upload link",
      description =
          "Makes finished uploads, made with the same link, one document for an item that it names."
              + " The client gets the confirmation, too.")
  public LinkedReceipt send(@NotNull @Valid LinkedDocument sent) {
    DocumentDesk.Received received =
        desk.receiveThroughLink(sent.document(), caller.accountId(), sent.senderName().strip());
    Confirmation confirmation = received.confirmation();
    return new LinkedReceipt(
        confirmation.number(), confirmation.at(), received.document().pages().size());
  }
}
