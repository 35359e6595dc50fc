package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session/proof")
@Tag(name = "Signing in")
class ProofResource {

  @Inject Caller caller;
  @Inject AccountsConfig config;
  @Inject ProofDesk desk;
  @Inject StepUp stepUp;

  @GET
  @RolesAllowed({
    Roles.CASEWORKER,
    Roles.SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.ENTERING,
    Roles.SETTING_UP
  })
  @Operation(
      summary = "Whether a member of staff showed lately that it is them",
      description = "Signing in with a password alone is not counted: the screen may be left open.")
  public ProofView state() {
    return view();
  }

  // No transaction around it: checking a password takes long, and would hold a connection all the
  // while.
  @POST
  @RolesAllowed({
    Roles.CASEWORKER,
    Roles.SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.ENTERING,
    Roles.SETTING_UP
  })
  @AlsoAnswers({422, 429})
  @Operation(
      summary = "Show that it is you",
      description =
          "For staff, with one of the ways that are open: the second step of signing in, before what"
              + " needs it, or when the page was locked. It counts for this session and ten minutes; after ten failures within 15"
              + " minutes, or 30 within a day, what is right is refused, too.")
  public ProofView show(@Valid @NotNull Proof proof, @Context HttpServerRequest request) {
    PasskeySite site = PasskeySite.of(config.webUrl(), request);
    desk.show(new ProofDesk.Shown(caller.accountId(), caller.sessionId(), site), proof);
    return view();
  }

  private ProofView view() {
    return new ProofView(stepUp.until(caller).orElse(null), desk.ways(caller));
  }
}
