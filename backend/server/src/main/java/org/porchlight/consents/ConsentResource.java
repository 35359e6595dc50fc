package org.porchlight.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.signatures.NewSignature;
import org.porchlight.signatures.SignatureView;

@Path("/api/v1/consents/electronic-business")
@Tag(name = "consents")
class ConsentResource {

  /** What was agreed to, the signature, and the receipt for it. */
  record SignedConsent(
      ConsentView consent, SignatureView signature, ConfirmationView confirmation) {}

  /** Why, for whoever wants to say. */
  record ConsentWithdrawal(
      @Size(max = 1000) @Schema(examples = "I would rather have paper.") @Nullable String reason) {}

  /** That it no longer holds, and the receipt for having said so. */
  record WithdrawnConsent(ConsentView consent, ConfirmationView confirmation) {}

  @Inject Clients clients;
  @Inject ConsentDesk desk;
  @Inject Programs programs;
  @Inject Caller caller;

  @GET
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Whether the client does business electronically",
      description =
          "And what they would sign to, where they do not. That it was shown is written down: only"
              + " what was shown can be signed, in the language in which it was.")
  public ConsentView show() {
    return desk.show(clients.named(caller.clientId()), caller);
  }

  @POST
  @Path("signature")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Agree to do business electronically",
      description = "By signing the statement as it was shown.")
  public SignedConsent sign(@NotNull @Valid NewSignature signature) {
    Client client = clients.namedToChange(caller.clientId());
    ConsentDesk.Given given = desk.give(client, signature, caller);
    return new SignedConsent(
        desk.show(client, caller),
        SignatureView.of(given.signature()),
        ConfirmationView.of(given.confirmation(), programs, caller));
  }

  @POST
  @Path("withdrawal")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Go on with paper",
      description =
          "What was signed before stays. From now on nothing can be signed electronically, until the"
              + " client agrees again; staff are told to go on with paper.")
  public WithdrawnConsent withdraw(@NotNull @Valid ConsentWithdrawal withdrawal) {
    Client client = clients.namedToChange(caller.clientId());
    Confirmation receipt = desk.withdraw(client, withdrawal.reason(), caller.accountId());
    return new WithdrawnConsent(
        desk.show(client, caller), ConfirmationView.of(receipt, programs, caller));
  }
}
