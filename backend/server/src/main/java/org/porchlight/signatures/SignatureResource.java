package org.porchlight.signatures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.OpenDoor;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/signatures")
@Tag(name = "signatures")
class SignatureResource {

  @Inject Signatures signatures;
  @Inject CopyDesk desk;
  @Inject OpenDoor door;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "What the client signed",
      description = "And what others signed for them or with them; the latest first.")
  public Page<SignatureView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(signatures, caller.clientId(), cursor, limit);
  }

  static Page<SignatureView> page(
      Signatures signatures, UUID clientId, @Nullable Cursor cursor, int limit) {
    return Page.of(
        signatures.page(clientId, cursor, limit),
        limit,
        signature -> new Cursor(signature.signedAt(), signature.id()),
        SignatureView::of);
  }

  @GET
  @Path("{number}")
  @PermitAll
  @RunOnVirtualThread
  @AlsoAnswers(429)
  @Operation(
      summary = "Whether there is a signature of that number",
      description =
          "For whoever has its number; says nothing about the person. Lower case, spaces and missing"
              + " dashes are forgiven; what cannot be one is signature-number-mistyped.")
  public SealedView one(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "As it was read out or typed.", example = "SG-7K4M-29XK-84TW")
          String number,
      @Context HttpServerRequest request) {
    door.count("signature checks", request.remoteAddress());
    Signature signature = signatures.numbered(number).orElseThrow(NotFoundException::new);
    return SealedView.of(signature, desk.intact(signature));
  }

  @GET
  @Path("{number}/copy")
  @Produces("application/pdf")
  @RunOnVirtualThread
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "Sealed: what was signed, and who signed it, how and when.",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @AlsoAnswers(503)
  @Operation(
      summary = "The sealed copy of what was signed",
      description = "Clients get their own, staff those of their branch's clients; it is recorded.")
  public Response copy(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "As it was read out or typed.", example = "SG-7K4M-29XK-84TW")
          String number) {
    return desk.answer(desk.requireVisible(number));
  }
}
