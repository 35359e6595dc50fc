package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.ClientDetails;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session")
@Tag(name = "Signing in")
class SessionResource {

  /** What is left out stays. */
  record SessionChange(
      @Nullable @Pattern(regexp = "en|fr|es") @Schema(examples = "fr") String language,
      @Schema(
              description = "For staff: after so many minutes without anything pressed, lock.",
              examples = "10")
          @Nullable
          @Min(1)
          @Max(25)
          Integer lockAfterMinutes) {}

  @Inject Caller caller;
  @Inject Accounts accounts;
  @Inject Clients clients;
  @Inject SessionViews views;
  @Inject LiveSessions live;
  @Inject SessionGate gate;
  @Inject SessionCookies cookies;
  @Inject ClientDetails details;

  @GET
  @RolesAllowed({
    Roles.CLIENT,
    Roles.CASEWORKER,
    Roles.SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.ENTERING,
    Roles.SETTING_UP
  })
  @Operation(summary = "Who is signed in", description = "Asking also counts as using the session.")
  public SessionView session() {
    return views.of(caller.sessionId());
  }

  @PATCH
  @Transactional
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Choose a language, or when the page locks",
      description = "Kept for the person: texts and emails come in the language from now on.")
  public SessionView change(@Valid @NotNull SessionChange wanted) {
    if (wanted.language() != null) {
      speak(Language.ofHeader(wanted.language()));
    }
    if (wanted.lockAfterMinutes() != null) {
      accounts.get(caller.accountId()).lockAfter(wanted.lockAfterMinutes());
    }
    return views.of(caller.sessionId());
  }

  private void speak(Language language) {
    if (caller.isClient()) {
      details.speak(clients.named(caller.clientId()), language, caller);
    } else {
      accounts.get(caller.accountId()).speak(language);
    }
  }

  @POST
  @Path("/lock")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Lock the session",
      description =
          "For staff who leave the screen: nothing more is answered until they show that it is"
              + " them.")
  public SessionView lock() {
    gate.await(caller.sessionId(), Awaited.UNLOCK);
    return views.of(caller.sessionId());
  }

  @DELETE
  @Transactional
  @RolesAllowed({
    Roles.CLIENT,
    Roles.CASEWORKER,
    Roles.SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.ENTERING,
    Roles.SETTING_UP
  })
  @Operation(
      summary = "Sign out",
      description = "Ends this session at once and asks the browser to forget all it kept.")
  @APIResponse(responseCode = "204", description = "Signed out")
  public Response signOut(@Context HttpServerRequest request) {
    live.end(caller.sessionId());
    return cookies.forgotten(request);
  }
}
