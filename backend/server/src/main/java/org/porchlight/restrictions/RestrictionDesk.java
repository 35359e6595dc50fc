package org.porchlight.restrictions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Says who may see a record; the client is held by the caller's transaction. */
@ApplicationScoped
class RestrictionDesk {

  @Inject Caller caller;
  @Inject Restrictions restrictions;
  @Inject Staff staff;
  @Inject Event<RestrictionEvent> events;
  @Inject Clock clock;

  /**
   * @param standing the one that stands, if any
   */
  Restriction restrict(Client client, @Nullable Restriction standing, RestrictionTerms wanted) {
    RestrictionTerms terms = withCaller(wanted);
    if (standing == null) {
      Restriction placed = Restriction.place(client, terms, caller.accountId(), clock.instant());
      restrictions.persistAndFlush(placed);
      events.fire(placed.placed());
      return placed;
    }
    if (!terms.equals(standing.terms())) {
      events.fire(standing.change(terms, caller.accountId()));
      restrictions.flush();
    }
    return standing;
  }

  void lift(Client client) {
    restrictions
        .of(client.id())
        .ifPresent(one -> events.fire(one.lift(caller.accountId(), clock.instant())));
  }

  Problem changedMeanwhile(@Nullable RestrictionView fresh) {
    Problem problem = Problem.of(RequestProblem.CHANGED_MEANWHILE);
    return fresh == null ? problem : problem.with("restriction", fresh);
  }

  private RestrictionTerms withCaller(RestrictionTerms wanted) {
    Set<UUID> members = new LinkedHashSet<>(wanted.members());
    if (!staff.idsOfBranch(caller.branchId()).containsAll(members)) {
      throw Problem.of(RestrictionProblem.RESTRICTION_MEMBER_UNKNOWN).field("members", "not-valid");
    }
    if (!wanted.supervisors()) {
      members.add(caller.accountId());
    }
    return new RestrictionTerms(
        wanted.reason(), wanted.note(), wanted.supervisors(), List.copyOf(members));
  }
}
