package org.porchlight.circumstances;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/household-members")
@Tag(name = "circumstances")
class HouseholdMemberResource {

  /** Who lives there, and who did. */
  record HouseholdMembers(
      @Schema(description = "Who lives there first, then who left, then who never did.")
          List<HouseholdMember> items,
      @Schema(description = "In whose households this client lives, as those clients say.")
          List<Membership> memberOf) {}

  /** That somebody left. */
  record Departure(
      @NotNull @Schema(description = "The last day.", examples = "2026-09-30") LocalDate until) {}

  /** That somebody never lived there. */
  record Strike(
      @NotNull
          @Size(min = 1, max = 300)
          @Pattern(regexp = OneLine.PATTERN)
          @Schema(examples = "They only get their mail there.")
          String reason) {}

  @Inject Clients clients;
  @Inject Circumstances circumstances;
  @Inject HouseholdDesk desk;
  @Inject Staff staff;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Who lives with a client, and who did",
      description =
          "As change reports say that were applied, and as staff wrote it down; who never lived"
              + " there after all is there, too, with the reason.")
  public HouseholdMembers list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "HOUSEHOLD", client.household().id()));
    return new HouseholdMembers(
        show(circumstances.of(client.household().id()).members()), memberOf(client));
  }

  private List<Membership> memberOf(Client client) {
    List<Circumstance> held = circumstances.membershipsOf(client.code());
    if (held.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> codes =
        clients.visibleTo(caller).those(held.stream().map(Circumstance::clientId).toList()).stream()
            .collect(Collectors.toMap(Client::id, Client::code));
    return held.stream()
        .filter(fact -> codes.containsKey(fact.clientId()))
        .map(fact -> HouseholdMember.membership(fact, codes.get(fact.clientId())))
        .toList();
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @AlsoAnswers({409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Write down who lives with a client")
  public HouseholdMember join(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewMember asked) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    return show(desk.join(client, asked, caller));
  }

  @PUT
  @Path("{id}/departure")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Write down that somebody left the household")
  public HouseholdMember leave(
      @PathParam("code") @Size(max = 20) String code,
      @PathParam("id") UUID id,
      @NotNull @Valid Departure departure) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    return show(desk.leave(client, id, departure.until(), caller));
  }

  @PUT
  @Path("{id}/strike")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that somebody never lived there",
      description =
          "For what was written down by mistake; whoever moved out left. It stays to be seen.")
  public HouseholdMember strike(
      @PathParam("code") @Size(max = 20) String code,
      @PathParam("id") UUID id,
      @NotNull @Valid Strike strike) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    return show(desk.strike(client, id, strike.reason().strip(), caller));
  }

  private HouseholdMember show(Circumstance fact) {
    return show(List.of(fact)).getFirst();
  }

  private List<HouseholdMember> show(List<Circumstance> facts) {
    Set<UUID> people = new HashSet<>();
    facts.forEach(
        fact -> {
          people.add(fact.recordedBy());
          fact.struck().ifPresent(struck -> people.add(struck.by()));
        });
    Map<UUID, Somebody> who = staff.anybody(people);
    return shown(facts.stream().map(fact -> HouseholdMember.of(fact, who)).toList());
  }

  /** Without the client IDs of those whom the caller may not see. */
  private List<HouseholdMember> shown(List<HouseholdMember> members) {
    List<String> codes =
        members.stream().map(HouseholdMember::memberCode).filter(Objects::nonNull).toList();
    if (codes.isEmpty()) {
      return members;
    }
    Set<String> seen = clients.visibleTo(caller).among(codes);
    return members.stream()
        .map(
            one ->
                one.memberCode() == null || seen.contains(one.memberCode())
                    ? one
                    : one.withoutCode())
        .toList();
  }
}
