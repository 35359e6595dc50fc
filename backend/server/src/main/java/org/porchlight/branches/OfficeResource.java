package org.porchlight.branches;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office")
@Tag(name = "Branches")
class OfficeResource {

  // Every page of a client shows the phone number, and it changes about once a year.
  private static final int FRESH_SECONDS = 300;

  @Inject Branches branches;

  /** The organisation's main office, for whoever is not signed in yet. */
  @GET
  @PermitAll
  @Operation(
      summary = "How to reach the office",
      description = "The main office, for whoever is not signed in. May be kept for five minutes.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Office.class)))
  public Response office() {
    Branch branch = branches.first().orElseThrow(NotFoundException::new);
    CacheControl fresh = new CacheControl();
    fresh.setMaxAge(FRESH_SECONDS);
    return Response.ok(Office.of(branch)).cacheControl(fresh).build();
  }
}
