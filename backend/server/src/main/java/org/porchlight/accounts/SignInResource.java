package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Problem;

@Path("/api/v1/sessions")
@Tag(name = "Signing in")
class SignInResource {

  record CodeSignIn(
      @NotNull @Schema(description = "Of the code that was asked for.") UUID id,
      @NotNull @Size(min = 6, max = 6) @Pattern(regexp = "[0-9]{6}") @Schema(examples = "402918")
          String code,
      boolean sharedDevice,
      @Schema(description = TOKENS) boolean tokens) {}

  record LinkSignIn(
      @NotNull @Size(min = 1, max = 200) @Schema(description = "What follows the # of the link.")
          String token,
      boolean sharedDevice,
      @Schema(description = TOKENS) boolean tokens) {}

  record PasswordSignIn(
      @NotNull @Size(min = 1, max = 254) @Schema(examples = "dana@example.org") String email,
      @NotNull @Size(min = 1, max = 200) @Schema(examples = "a long sentence of one's own")
          String password,
      @Schema(
              description =
                  "Others use this computer, too: the session ends after five minutes without a"
                      + " request.",
              examples = "false")
          boolean sharedDevice,
      @Schema(description = TOKENS) boolean tokens) {}

  private static final String TOKENS =
      "For who keeps no cookies: the answer holds the tokens, and sets none.";

  @Inject ClientSignIn clientSignIn;
  @Inject PasswordDesk passwords;
  @Inject SessionViews views;
  @Inject SessionCookies cookies;

  // A wrong code is refused, and yet the try must count.
  @POST
  @Path("/code")
  @PermitAll
  @Transactional(dontRollbackOn = Problem.class)
  @Operation(
      summary = "Sign in with a one-time code",
      description =
          "After ten wrong tries the right code is refused, too; so is every code after 30 wrong"
              + " tries for one contact within a day, or 50 from one address within 15 minutes.")
  public SessionView code(@Valid @NotNull CodeSignIn given, @Context HttpServerRequest request) {
    String from = Network.of(request.remoteAddress());
    return answer(
        clientSignIn.byCode(given.id(), given.code(), given.sharedDevice(), from),
        given.tokens(),
        request);
  }

  @POST
  @Path("/link")
  @PermitAll
  @Transactional
  @Operation(
      summary = "Sign in with a link",
      description = "Only this takes the link in: opening it, as a mail scanner does, does not.")
  public SessionView link(@Valid @NotNull LinkSignIn given, @Context HttpServerRequest request) {
    return answer(
        clientSignIn.byLink(given.token(), given.sharedDevice()), given.tokens(), request);
  }

  // No transaction around it: checking a password takes long, and would hold a connection all the
  // while.
  @POST
  @Path("/password")
  @PermitAll
  @Operation(
      summary = "Sign in with email and password",
      description =
          "For staff. The answer takes as long for an email that nobody has. After ten failures"
              + " within 15 minutes the right password is refused, too.")
  public SessionView password(
      @Valid @NotNull PasswordSignIn given, @Context HttpServerRequest request) {
    String from = Network.of(request.remoteAddress());
    return answer(
        passwords.signIn(given.email(), given.password(), given.sharedDevice(), from),
        given.tokens(),
        request);
  }

  private SessionView answer(SessionDesk.Begun begun, boolean tokens, HttpServerRequest request) {
    SessionView view = views.of(begun.sessionId());
    if (tokens) {
      return view.with(begun.tokens());
    }
    cookies.write(request, begun.tokens());
    return view;
  }
}
