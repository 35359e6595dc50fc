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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.clients.Channel;
import org.porchlight.clients.ContactAddress;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.web.Language;

@Path("/api/v1/sign-in-codes")
@Tag(name = "Signing in")
class SignInCodeResource {

  record NewSignInCode(
      @NotNull
          @Size(min = 5, max = 254)
          @Schema(
              description = "A phone number with its area code, or an email address.",
              examples = "+1 206 555 0187")
          String contact,
      @Schema(description = "What to send it in; the person's own if left out.", examples = "es")
          @Nullable
          @Pattern(regexp = "en|fr|es")
          String language) {

    @Nullable Language spoken() {
      return language == null ? null : Language.ofHeader(language);
    }
  }

  @Schema(name = "SignInCode")
  record SignInCodeView(
      @Schema(examples = "3f0e1d64-5d0b-4a6c-9d3e-6f1b1f0a2c11") UUID id,
      Channel channel,
      @Schema(examples = "2026-03-02T15:10:00Z") Instant expiresAt) {

    static SignInCodeView of(SignInCode code) {
      return new SignInCodeView(code.id(), code.channel(), code.expiresAt());
    }
  }

  @Inject AccountsConfig config;
  @Inject Contacts contacts;
  @Inject Throttle throttle;
  @Inject SignInCodes codes;

  @POST
  @PermitAll
  @Transactional
  @ResponseStatus(202)
  @Operation(
      summary = "Ask for a one-time code",
      description =
          "The answer is the same, in the same time, whether the contact is known or not: it is only"
              + " looked up afterwards. The code is good for ten minutes and ten tries, and"
              + " until another one is asked for with the same contact.")
  public SignInCodeView ask(
      @Valid @NotNull NewSignInCode wanted, @Context HttpServerRequest request) {
    ContactAddress address =
        contacts
            .understand(wanted.contact())
            .orElseThrow(
                () -> SignInProblem.CONTACT_NOT_UNDERSTOOD.problem().field("contact", "not-valid"));
    AccountsConfig.SignIn limits = config.signIn();
    var from = new Limit("sends from", limits.sendsPerAddress(), limits.sendsWithin());
    throttle.take(from, Network.of(request.remoteAddress()), SignInProblem.TOO_MANY_SENDS);
    return SignInCodeView.of(codes.send(address, wanted.spoken()));
  }
}
