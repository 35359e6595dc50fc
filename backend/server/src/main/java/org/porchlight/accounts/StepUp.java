package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/**
 * What needs more than a session that was left open: of a client, a code that was sent to a contact
 * of theirs and entered within the last half hour, be it to sign in; of staff, what they sign in
 * with, shown within the last ten minutes.
 */
@ApplicationScoped
public class StepUp {

  @Inject AccountsConfig config;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /**
   * @throws Problem {@code step-up-needed}
   */
  public void require(Caller caller) {
    if (until(caller).isEmpty()) {
      throw SignInProblem.STEP_UP_NEEDED.problem();
    }
  }

  /** Until when what needs it can be done; empty where it has to be shown. */
  Optional<Instant> until(Caller caller) {
    AccountsConfig.Sessions limits = config.sessions();
    Duration counts = caller.isClient() ? limits.steppedUp() : limits.staffSteppedUp();
    return entities
        .find(Session.class, caller.sessionId())
        .steppedUpAt()
        .map(at -> at.plus(counts))
        .filter(end -> end.isAfter(clock.instant()));
  }

  /** One statement of its own: requests that use the session meanwhile change other columns. */
  void entered(UUID sessionId) {
    entities
        .createQuery("update Session set steppedUpAt = :now where id = :session")
        .setParameter("now", clock.instant())
        .setParameter("session", sessionId)
        .executeUpdate();
    entities.refresh(entities.find(Session.class, sessionId));
  }
}
