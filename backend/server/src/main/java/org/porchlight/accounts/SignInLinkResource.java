package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/sign-in-links")
@Tag(name = "Signing in")
class SignInLinkResource {

  record NewSignInLink(
      @Schema(
              description =
                  "Where to send it; the client's preferred contact, else the first phone, else the first email, if left out.")
          @Nullable UUID contactId,
      @Schema(
              description = "Whether it is only to be handed over here, and sent nowhere.",
              examples = "false")
          @Nullable Boolean handOver) {

    boolean sentNowhere() {
      return Boolean.TRUE.equals(handOver);
    }
  }

  @Schema(name = "SignInLink")
  record SignInLinkView(
      UUID id,
      @Schema(
              description = "To hand over, also as a QR code. It signs in whoever opens it.",
              examples = "https://porchlight.example.org/sign-in/link#AbC")
          String url,
      Instant expiresAt,
      @Schema(description = "How it was sent; absent where it was not.")
          @Nullable Channel channel) {}

  @Inject Caller caller;
  @Inject AccountsConfig config;
  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject Accounts accounts;
  @Inject SignInLinks links;
  @Inject Throttle throttle;
  @Inject Event<AccountEvent> events;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(429)
  @Operation(
      summary = "Send a sign-in link",
      description = "It works once, for a day, and until another one is made for the same client.")
  public SignInLinkView send(
      @PathParam("code") @Size(max = 20) String code, @Valid @Nullable NewSignInLink wanted) {
    Client client = clients.visibleTo(caller).require(code);
    Contact contact =
        wanted != null && wanted.sentNowhere()
            ? null
            : contact(client, wanted == null ? null : wanted.contactId());
    UUID contactId = contact == null ? null : contact.id();
    if (contactId != null) {
      throttle.take(limit(), contactId.toString(), SignInProblem.TOO_MANY_SENDS);
    }
    SignInLink link = links.make(client.id(), contactId, caller.accountId());
    events.fire(
        new AccountEvent.SignInLinkMade(
            accounts.ofClient(client.id()).orElseThrow().id(),
            client.id(),
            link.id(),
            contactId,
            caller.accountId()));
    Channel channel = contact == null ? null : contact.channel();
    return new SignInLinkView(link.id(), links.url(link.id()), link.expiresAt(), channel);
  }

  private Limit limit() {
    AccountsConfig.SignIn limits = config.signIn();
    return new Limit("links to", limits.sendsPerContact(), limits.sendsWithin());
  }

  private @Nullable Contact contact(Client client, @Nullable UUID wanted) {
    List<Contact> own = contacts.of(client.id()).inUse();
    if (wanted != null) {
      return own.stream()
          .filter(one -> one.id().equals(wanted))
          .findFirst()
          .orElseThrow(NotFoundException::new);
    }
    return own.stream()
        .min(
            Comparator.comparing((Contact one) -> !one.preferred()).thenComparing(Contact::channel))
        .orElse(null);
  }
}
