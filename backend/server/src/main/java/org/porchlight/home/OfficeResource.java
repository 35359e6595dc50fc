package org.porchlight.home;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.branches.Office;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;

@Path("/api/v1/office")
@Tag(name = "Branches")
class OfficeResource {

  // Every page of a client shows the phone number, and it changes about once a year.
  private static final int FRESH_SECONDS = 300;

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Branches branches;

  /** A client's own branch; the organisation's main office for whoever is not signed in yet. */
  @GET
  @PermitAll
  @Operation(
      summary = "How to reach the office",
      description =
          "Their own branch for a client who is signed in, the main office for anybody else. May be"
              + " kept for five minutes.")
  public RestResponse<Office> office() {
    CacheControl fresh = new CacheControl();
    fresh.setPrivate(true);
    fresh.setMaxAge(FRESH_SECONDS);
    return ResponseBuilder.ok(Office.of(branch()))
        .cacheControl(fresh)
        .header(HttpHeaders.VARY, "Authorization, Cookie")
        .build();
  }

  private Branch branch() {
    return clientCalls()
        ? branches.get(clients.visibleTo(caller).require(caller.clientId()).branchId())
        : branches.first().orElseThrow(NotFoundException::new);
  }

  private boolean clientCalls() {
    try {
      return caller.isClient();
    } catch (AuthenticationFailedException over) {
      return false;
    }
  }
}
