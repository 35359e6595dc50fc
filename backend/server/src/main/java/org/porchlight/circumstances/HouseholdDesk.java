package org.porchlight.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Writes down who lives with a client as staff learn of it, in the caller's transaction. */
@ApplicationScoped
class HouseholdDesk {

  private static final int YEARS = 130;

  @Inject Circumstances circumstances;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Event<HouseholdEvent> events;
  @Inject Clock clock;

  Circumstance join(Client client, NewMember member, Caller caller) {
    requirePossible(client, member.since(), "since");
    if (member.bornOn() != null) {
      requirePossible(client, member.bornOn(), "bornOn");
    }
    if (member.namesAClient() && clients.visibleTo(caller).byCode(member.code()).isEmpty()) {
      throw Problem.of(HouseholdProblem.MEMBER_UNKNOWN).field("memberCode", "not-valid");
    }
    Circumstances.OfHousehold household = circumstances.of(client.household().id());
    String about = NewCircumstance.key(member.name());
    if (household.current(CircumstanceTopic.HOUSEHOLD_MEMBER, about).isPresent()) {
      throw Problem.of(HouseholdProblem.MEMBER_KNOWN).field("name", "in-use");
    }
    Circumstance joined =
        household.hold(
            new NewCircumstance(
                CircumstanceTopic.HOUSEHOLD_MEMBER,
                about,
                member.values(),
                member.since(),
                null,
                new NewCircumstance.Source(client.id(), null, caller.accountId())));
    events.fire(new HouseholdEvent.MemberJoined(client.id(), joined.id(), caller.accountId()));
    return joined;
  }

  Circumstance leave(Client client, UUID id, LocalDate until, Caller caller) {
    Circumstance member = circumstances.of(client.household().id()).requireMember(id);
    if (!member.isCurrent()) {
      throw Problem.of(HouseholdProblem.MEMBER_GONE);
    }
    requirePossible(client, until, "until");
    if (until.isBefore(member.validFrom())) {
      throw Problem.of(RequestProblem.INVALID).field("until", "before-start");
    }
    member.end(until.plusDays(1), null, clock.instant());
    events.fire(new HouseholdEvent.MemberLeft(client.id(), id, caller.accountId()));
    return member;
  }

  Circumstance strike(Client client, UUID id, String reason, Caller caller) {
    Circumstance member = circumstances.of(client.household().id()).requireMember(id);
    if (member.struck().isPresent()) {
      throw Problem.of(HouseholdProblem.MEMBER_GONE);
    }
    member.strike(caller.accountId(), reason, clock.instant());
    events.fire(new HouseholdEvent.MemberStruck(client.id(), id, caller.accountId()));
    return member;
  }

  private void requirePossible(Client client, LocalDate day, String field) {
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), branches.get(client.branchId()).timeZone());
    if (day.isAfter(today)) {
      throw Problem.of(RequestProblem.INVALID).field(field, "in-the-future");
    }
    if (day.isBefore(today.minusYears(YEARS))) {
      throw Problem.of(RequestProblem.INVALID).field(field, "too-early");
    }
  }
}
