package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Contact;
import org.porchlight.clients.ContactAddress;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/session")
@Tag(name = "Signing in")
class StepUpResource {

  /** Where to send a code. */
  record NewStepUpCode(@NotNull @Schema(description = "One of one's own.") UUID contactId) {}

  /** The code that came. */
  record EnteredCode(
      @NotNull @Schema(description = "Of the code that was asked for.") UUID id,
      @NotNull @Size(min = 6, max = 6) @Pattern(regexp = "[0-9]{6}") @Schema(examples = "402918")
          String code) {}

  /** Whether a code was entered lately, and where one can be sent. */
  @Schema(name = "StepUp")
  record StepUpView(
      @Schema(
              description = "Until when what needs a code can be done; absent: enter one first.",
              examples = "2026-03-02T15:40:00Z")
          @Nullable Instant until,
      List<StepUpContact> contacts) {}

  /** A contact of one's own. */
  record StepUpContact(UUID id, Channel channel, @Schema(examples = "•••0187") String masked) {}

  @Inject StepUp stepUp;
  @Inject Contacts contacts;
  @Inject SignInCodes codes;
  @Inject ClientSignIn signIn;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @Path("/step-up")
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Whether a code was entered lately",
      description =
          "Signing needs one. Signing in with a code counts for half an hour, with a link not; a"
              + " contact that joined an older one within the last day proves nothing.")
  public StepUpView state() {
    return view();
  }

  @POST
  @Path("/step-up-codes")
  @RolesAllowed(Roles.CLIENT)
  @Transactional
  @ResponseStatus(202)
  @AlsoAnswers({404, 409, 429})
  @Operation(
      summary = "Ask for a code within a session",
      description = "Sent to one of the client's own contacts, in their language.")
  public SignInCodeResource.SignInCodeView ask(@Valid @NotNull NewStepUpCode wanted) {
    Contact contact = contacts.of(caller.clientId()).require(wanted.contactId());
    if (!proving().contains(contact)) {
      throw SignInProblem.CONTACT_TOO_NEW.problem();
    }
    ContactAddress address = contacts.understand(contact.address()).orElseThrow();
    return SignInCodeResource.SignInCodeView.of(codes.send(address, null));
  }

  // A wrong code is refused, and yet the try must count.
  @POST
  @Path("/step-up")
  @RolesAllowed(Roles.CLIENT)
  @Transactional(dontRollbackOn = Problem.class)
  @AlsoAnswers({409, 429})
  @Operation(
      summary = "Enter the code",
      description = "It counts for this session and half an hour; tries are limited as at sign-in.")
  public StepUpView enter(@Valid @NotNull EnteredCode given, @Context HttpServerRequest request) {
    var entered = signIn.enter(given.id(), given.code(), Network.of(request.remoteAddress()));
    if (!entered.account().id().equals(caller.accountId())) {
      throw SignInProblem.CODE_WRONG.problem();
    }
    if (!entered.proves()) {
      throw SignInProblem.CONTACT_TOO_NEW.problem();
    }
    stepUp.entered(caller.sessionId());
    return view();
  }

  private List<Contact> proving() {
    return contacts.of(caller.clientId()).proving(clock.instant());
  }

  private StepUpView view() {
    return new StepUpView(
        stepUp.until(caller).orElse(null),
        proving().stream()
            .map(one -> new StepUpContact(one.id(), one.channel(), one.masked()))
            .toList());
  }
}
