package org.porchlight.branches;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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
  public RestResponse<Office> office() {
    Branch branch = branches.first().orElseThrow(NotFoundException::new);
    CacheControl fresh = new CacheControl();
    fresh.setMaxAge(FRESH_SECONDS);
    return ResponseBuilder.ok(Office.of(branch)).cacheControl(fresh).build();
  }
}
