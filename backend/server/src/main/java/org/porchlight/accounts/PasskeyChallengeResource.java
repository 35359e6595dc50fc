package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session/passkey-challenge")
@Tag(name = "Signing in")
class PasskeyChallengeResource {

  /** What the browser needs in order to make or use a passkey; bytes in base64url. */
  @Schema(name = "PasskeyChallenge")
  record PasskeyChallengeView(
      @Schema(description = "Good once, for five minutes.", examples = "AQIDBA") String challenge,
      @Schema(description = "The relying party.", examples = "porchlight.example.org") String host,
      @Schema(description = "A handle of the account.", examples = "AQIDBA") String user,
      @Schema(description = "The passkeys that there are.", examples = "[\"AQIDBA\"]")
          List<String> credentialIds) {}

  @Inject Caller caller;
  @Inject SessionGate gate;
  @Inject Passkeys passkeys;
  @Inject SecondFactorDesk desk;

  @POST
  @Transactional
  @RolesAllowed({
    Roles.CASEWORKER,
    Roles.SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.ENTERING,
    Roles.SETTING_UP
  })
  @Operation(
      summary = "Ask for a challenge to a passkey",
      description =
          "For making one as well as for using one. An earlier challenge is good no more.")
  public PasskeyChallengeView ask(@Context HttpServerRequest request) {
    return new PasskeyChallengeView(
        PasskeyAnswer.text(gate.challenge(caller.sessionId())),
        desk.site(request).host(),
        PasskeyAnswer.text(bytes(caller.accountId())),
        passkeys.of(caller.accountId()).stream()
            .map(passkey -> PasskeyAnswer.text(passkey.credentialId()))
            .toList());
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
