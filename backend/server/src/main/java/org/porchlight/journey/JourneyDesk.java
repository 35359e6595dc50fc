package org.porchlight.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Says where a client is, in the caller's transaction, and announces it. */
@ApplicationScoped
class JourneyDesk {

  private static final int YEARS_AHEAD = 20;

  @Inject JourneyOverrides overrides;
  @Inject JourneyBoard board;
  @Inject Branches branches;
  @Inject Event<JourneyEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * @param client held by this transaction
   */
  void override(Client client, JourneyTerms terms) {
    LocalDate today = branches.get(client.branchId()).today(clock);
    requireDays(terms, today);
    requireAsRead(client, terms.version());
    JourneyOverride override =
        JourneyOverride.of(client.id(), terms.said(), caller.accountId(), clock.instant());
    overrides.persistAndFlush(override);
    events.fire(override.made());
  }

  /** From then on it is what is derived; where nothing counts, nothing changes. */
  void undo(Client client, @Nullable Integer version) {
    if (version != null) {
      requireAsRead(client, version);
    }
    LocalDate today = branches.get(client.branchId()).today(clock);
    JourneyOverride there = overrides.counting(client.id(), today).orElse(null);
    if (there != null) {
      JourneyEvent undone = there.undo(caller.accountId(), clock.instant());
      overrides.flush();
      events.fire(undone);
    }
  }

  private void requireAsRead(Client client, int version) {
    if (overrides.version(client.id()) != version) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("journey", board.of(client));
    }
  }

  private static void requireDays(JourneyTerms terms, LocalDate today) {
    Problem problem = Problem.of(RequestProblem.INVALID);
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    if (terms.untilOn() != null && terms.untilOn().isBefore(today)) {
      problem.field("untilOn", "too-early");
    } else if (terms.untilOn() != null && terms.untilOn().isAfter(latest)) {
      problem.field("untilOn", "too-late");
    }
    LocalDate due = terms.next() == null ? null : terms.next().dueOn();
    if (due != null && due.isBefore(today)) {
      problem.field("next.dueOn", "too-early");
    } else if (due != null && due.isAfter(latest)) {
      problem.field("next.dueOn", "too-late");
    }
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }
}
