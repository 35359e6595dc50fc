package org.porchlight.signatures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/signing-link")
@Tag(name = "signatures")
class SigningLinkResource {

  /** What whoever has the link is asked to sign, and nothing else. */
  record OpenedSigningLink(
      @Schema(description = "As whoever asked wrote it.", examples = "Teo Fernhollow")
          String signerName,
      @Schema(examples = "SPOUSE") SignerCapacity relation,
      @Schema(description = "With the consent to sign it here; absent once it is signed.")
          @Nullable StatementView statement,
      @Nullable Instant signedAt,
      @Schema(examples = "SG-7K4M-29XK-84TW") @Nullable String signatureNumber,
      Instant expiresAt) {}

  /** That it is signed. */
  record SignedByLink(@Schema(examples = "SG-7K4M-29XK-84TW") String number, Instant signedAt) {}

  @Inject SigningLinkDesk desk;
  @Inject CopyDesk copies;
  @Inject Signatures signatures;
  @Inject Caller caller;

  @GET
  @Transactional
  @RolesAllowed(Roles.SIGNER)
  @Operation(
      summary = "What is to be signed through this link",
      description =
          "The bearer token is what follows the # of the link. That the statement was shown is"
              + " written down; it is in the language of whoever asked.")
  public OpenedSigningLink open() {
    RequestedSigner signer = desk.signer(caller.accountId());
    return new OpenedSigningLink(
        signer.name(),
        signer.relation().capacity(),
        signer.hasSigned() ? null : desk.show(signer, caller),
        signer.signedAt(),
        signer.signatureNumber(),
        signer.request().expiresAt());
  }

  @POST
  @Path("signature")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.SIGNER)
  @AlsoAnswers(429)
  @Operation(
      summary = "Sign through this link",
      description = "What was shown, in one's own name; nobody signs here for somebody else.")
  public SignedByLink sign(@NotNull @Valid NewSignature signature) {
    Signature signed = desk.sign(caller.accountId(), signature);
    return new SignedByLink(signed.number(), signed.signedAt());
  }

  @GET
  @Path("copy")
  @Produces("application/pdf")
  @RunOnVirtualThread
  @RolesAllowed(Roles.SIGNER)
  @APIResponse(
      responseCode = "200",
      description = "Sealed: what was signed, and who signed it, how and when.",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @AlsoAnswers({404, 503})
  @Operation(
      summary = "The sealed copy of what was signed through this link",
      description = "Not found before it is signed; it is recorded.")
  public Response copy() {
    String number = desk.signer(caller.accountId()).signatureNumber();
    if (number == null) {
      throw new NotFoundException();
    }
    return copies.answer(signatures.numbered(number).orElseThrow(NotFoundException::new));
  }
}
