package org.porchlight.identitychecks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.ClientDoor;
import org.porchlight.clients.Client;
import org.porchlight.clients.ClientDetails;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.ContactView;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/identity-checks")
@Tag(name = "identity checks")
class ClientIdentityCheckResource {

  // What identifies somebody is never shorter; a year, or the last four of it, may be said.
  private static final String LONG_NUMBER = ".*\\d(?:[ .\\-/]?\\d){4}.*";

  /** How somebody is known to be the client, and how they sign in from now on. */
  record NewIdentityCheck(
      @NotNull IdentityCheckKind kind,
      @NotNull
          @Size(min = 1, max = 300)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(
              description = "What was checked, in words; no number of five digits or more.",
              examples = "Driver's licence, photograph and birth date match.")
          String what,
      @NotNull
          @Size(min = 5, max = 254)
          @Schema(
              description = "A phone number with its area code, or an email address.",
              examples = "+1 206 555 0187")
          String contact,
      @Size(max = 10) @Schema(description = "Contacts that the client has no more.")
          @Nullable Set<@NotNull UUID> lost) {}

  /** What came of it. */
  record RegainedAccess(IdentityCheckView check, ContactView contact) {}

  /** The checks of one client. */
  record ClientIdentityChecks(
      @Schema(description = "The latest first, at most fifty.") List<IdentityCheckView> items,
      @Schema(description = "What the office takes for a check.") List<IdentityCheckKind> kinds) {}

  @Inject Clients clients;
  @Inject ClientDetails details;
  @Inject ClientDoor door;
  @Inject IdentityChecks checks;
  @Inject IdentityBoard board;
  @Inject IdentityChecksConfig config;
  @Inject Event<IdentityCheckEvent> events;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "How staff knew who a client was",
      description = "Every time that a lost way in was given back, and what counts as a check.")
  public ClientIdentityChecks list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "IDENTITY_CHECKS", client.id()));
    return new ClientIdentityChecks(
        board.show(checks.ofClient(client.id()), client), config.kinds());
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @AlsoAnswers({409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Let a client in again whose identity was checked",
      description =
          "Adds the new contact, which lets them in at once and proves nothing more for a day. What"
              + " they have no more lets nobody in; whoever was signed in is not so any more, and"
              + " the old contacts are told.")
  public RegainedAccess check(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewIdentityCheck asked) {
    requireTaken(asked);
    Client client = clients.visibleTo(caller).requireToChange(code);
    Set<UUID> lost = asked.lost() == null ? Set.of() : asked.lost();
    Contact contact = details.regain(client, asked.contact(), lost, caller);
    door.shut(client.id(), Instant.EPOCH);
    IdentityCheck check = IdentityCheck.of(client, contact.id(), said(asked), clock.instant());
    checks.persist(check);
    events.fire(check.regained());
    return new RegainedAccess(
        board.show(List.of(check), client).getFirst(), ContactView.of(contact));
  }

  private IdentityCheck.Said said(NewIdentityCheck asked) {
    return new IdentityCheck.Said(asked.kind(), asked.what().strip(), caller.accountId());
  }

  private void requireTaken(NewIdentityCheck asked) {
    if (!config.kinds().contains(asked.kind())) {
      throw Problem.of(IdentityCheckProblem.CHECK_NOT_TAKEN).field("kind", "not-valid");
    }
    if (asked.what().matches(LONG_NUMBER)) {
      throw Problem.of(IdentityCheckProblem.NUMBER_WRITTEN_DOWN).field("what", "not-valid");
    }
  }
}
