package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/sessions")
@Tag(name = "Signing in")
class SessionsResource {

  record Refresh(
      @Schema(description = "Left out by the web app, which has it in a cookie.")
          @Nullable
          @Size(min = 1, max = 200)
          String refreshToken) {}

  @Inject Caller caller;
  @Inject Accounts accounts;
  @Inject SessionDesk desk;
  @Inject SessionViews views;
  @Inject SessionCookies cookies;
  @Inject OwnOrigin origin;
  @Inject Event<AccountEvent> events;

  // A token that was used before ends its session, and that must outlast the refusal.
  @POST
  @Path("/refresh")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @Transactional(dontRollbackOn = Problem.class)
  @AlsoAnswers({401, 403})
  @Operation(
      summary = "Renew a session",
      description =
          "A refresh token is good once. The last one but the newest is honoured for a minute, with"
              + " the same successor; an older one ends the session.")
  public SessionView refresh(@Valid @Nullable Refresh wanted, @Context HttpServerRequest request) {
    String given = wanted == null ? null : wanted.refreshToken();
    if (given == null && !origin.allows(request)) {
      throw SignInProblem.ORIGIN_NOT_ALLOWED.problem();
    }
    SessionDesk.Renewed renewed =
        Optional.ofNullable(given == null ? cookies.refresh(request) : given)
            .flatMap(desk::renew)
            .orElseThrow(() -> Problem.of(RequestProblem.SIGN_IN_NEEDED));
    SessionView view = views.of(renewed.session().id());
    if (given != null) {
      return view.with(renewed.tokens());
    }
    cookies.write(request, renewed.tokens());
    return view;
  }

  @DELETE
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Sign out everywhere",
      description = "Ends every session of the caller, on all devices, at once.")
  @APIResponse(responseCode = "204", description = "Signed out")
  public Response signOutEverywhere(@Context HttpServerRequest request) {
    Account account = accounts.get(caller.accountId());
    desk.endAll(account.id());
    events.fire(new AccountEvent.SignedOutEverywhere(account.id(), account.clientId()));
    return cookies.forgotten(request);
  }
}
