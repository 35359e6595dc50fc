package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session/second-factor")
@Tag(name = "Signing in")
class SecondFactorResource {

  /** For an app that shows codes. */
  @Schema(name = "NewAuthenticatorApp")
  record NewApp(
      @Schema(description = "To be typed in.", examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
          String key,
      @Schema(
              description = "To be shown as a picture.",
              examples = "otpauth://totp/Porchlight:dana%40example.org?secret=JBSWY3DPEHPK3PXP")
          String url) {}

  record AppCode(
      @NotNull @Size(min = 6, max = 6) @Pattern(regexp = "[0-9]{6}") @Schema(examples = "402918")
          String code) {}

  /** What the browser answers when a passkey is made; both parts in base64url. */
  record NewPasskey(
      @NotNull
          @Size(min = 1, max = 60)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "Blue phone")
          String name,
      @NotNull
          @Size(min = 1, max = 20_000)
          @Pattern(regexp = PasskeyAnswer.BASE64)
          @Schema(examples = "AQIDBA")
          String attestation,
      @NotNull
          @Size(min = 1, max = 4000)
          @Pattern(regexp = PasskeyAnswer.BASE64)
          @Schema(examples = "AQIDBA")
          String clientData) {}

  @Inject Caller caller;
  @Inject SecondFactorDesk desk;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "One's own second factor",
      description = "What signing in needs besides the password, and whether the role asks for it.")
  public SecondFactorView secondFactor() {
    return view(List.of());
  }

  @POST
  @Path("/app")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Begin with an app that shows codes",
      description = "It counts once it has shown a right code; until then the one before it does.")
  public NewApp beginApp() {
    return desk.beginApp(caller);
  }

  @POST
  @Path("/app/confirmation")
  @Transactional
  @AlsoAnswers(422)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Show that the app has the right codes",
      description = "Ends every other session. With the first factor come ten recovery codes.")
  public SecondFactorView confirmApp(@Valid @NotNull AppCode given) {
    return view(desk.confirmApp(caller, given.code()));
  }

  @DELETE
  @Path("/app")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Do without the app",
      description = "Where it was the last factor, the recovery codes go, too.")
  public SecondFactorView removeApp() {
    desk.removeApp(caller);
    return view(List.of());
  }

  // A challenge is good once, whatever becomes of the answer to it.
  @POST
  @Path("/passkeys")
  @Transactional(dontRollbackOn = Problem.class)
  @AlsoAnswers({409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Add a passkey",
      description =
          "Made to the challenge that was asked for last. With the first factor come ten recovery"
              + " codes.")
  public SecondFactorView addPasskey(
      @Valid @NotNull NewPasskey wanted, @Context HttpServerRequest request) {
    return view(desk.addPasskey(caller, wanted, request));
  }

  @DELETE
  @Path("/passkeys/{id}")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Do without a passkey",
      description = "Where it was the last factor, the recovery codes go, too.")
  public SecondFactorView removePasskey(@PathParam("id") UUID id) {
    desk.removePasskey(caller, id);
    return view(List.of());
  }

  @POST
  @Path("/recovery-codes")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.SETTING_UP})
  @Operation(
      summary = "Make new recovery codes",
      description = "Ten, shown this once; the earlier ones are good no more.")
  public SecondFactorView newCodes() {
    return view(desk.newCodes(caller));
  }

  private SecondFactorView view(List<String> made) {
    return desk.view(caller.accountId(), made);
  }
}
