package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
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
                  "Where to send it; the client's first phone, else first email, if left out.")
          @Nullable UUID contactId) {}

  @Schema(name = "SignInLink")
  record SignInLinkView(
      UUID id,
      @Schema(
              description = "To hand over, also as a QR code. It signs in whoever opens it.",
              examples = "https://porchlight.example.org/sign-in/link#AbC")
          String url,
      Instant expiresAt,
      @Schema(description = "How it was sent; absent where the client has no contact.")
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
    Contact contact = contact(client, wanted == null ? null : wanted.contactId());
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
    Contacts.OfClient own = contacts.of(client.id());
    return wanted == null
        ? own.all().stream().min(Comparator.comparing(Contact::channel)).orElse(null)
        : own.require(wanted);
  }
}
