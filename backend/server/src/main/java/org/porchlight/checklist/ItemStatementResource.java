package org.porchlight.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.signatures.NewSignature;
import org.porchlight.signatures.SignatureView;

@Path("/api/v1/item-actions/{id}")
@Tag(name = "checklist")
class ItemStatementResource {

  /** What the client states, in their own words. */
  record WrittenStatement(
      @NotBlank
          @Size(min = 1, max = 4000)
          @Schema(examples = "I was paid in cash, 300 a week, from March to May.")
          String text,
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(
              description = "The one that was read, 0 where nothing was written.",
              examples = "3")
          Integer version) {}

  /** What was stated, the signature, and the receipt for it. */
  record SignedStatement(
      ItemStatementView itemStatement, SignatureView signature, ConfirmationView confirmation) {}

  @Inject ChecklistItems items;
  @Inject ItemActions actions;
  @Inject EntityManager entities;
  @Inject ItemStatementDesk desk;
  @Inject Programs programs;
  @Inject Caller caller;

  @GET
  @Path("statement")
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(409)
  @Operation(
      summary = "What a client states instead of a document",
      description =
          "Of an action of the kind SIGNED_STATEMENT. A client who may sign it is shown what they"
              + " would sign, which is written down; staff read what was stated.")
  public ItemStatementView show(@PathParam("id") UUID id) {
    return desk.show(actions.requireVisible(id, caller), caller);
  }

  @PUT
  @Path("statement")
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @AlsoAnswers(409)
  @Operation(
      summary = "Write what you state instead of a document",
      description =
          "Each writing is another version; what was signed before stays, and has to be signed"
              + " again.")
  public ItemStatementView write(
      @PathParam("id") UUID id, @NotNull @Valid WrittenStatement written) {
    ItemAction action = held(id);
    desk.write(action, written.text(), written.version(), caller);
    return desk.show(action, caller);
  }

  @POST
  @Path("signature")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @AlsoAnswers(422)
  @Operation(
      summary = "Sign what you state instead of a document",
      description = "As it was shown, in the language in which it was; staff then decide.")
  public SignedStatement sign(@PathParam("id") UUID id, @NotNull @Valid NewSignature signature) {
    ItemAction action = held(id);
    ItemStatementDesk.Signed signed = desk.sign(action, signature, caller);
    return new SignedStatement(
        desk.show(action, caller),
        SignatureView.of(signed.signature()),
        ConfirmationView.of(signed.confirmation(), programs, caller));
  }

  private ItemAction held(UUID id) {
    ItemAction action = actions.requireVisible(id, caller);
    items.visibleTo(caller).requireToChange(action.item().id());
    // It may have been ended while this waited for the item.
    entities.refresh(action);
    return action;
  }
}
