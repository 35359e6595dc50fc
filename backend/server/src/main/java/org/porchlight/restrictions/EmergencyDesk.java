package org.porchlight.restrictions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.accounts.StepUp;
import org.porchlight.accounts.Throttle;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/** Opens a restricted record to somebody who may not see it, for an hour, and tells of it. */
@ApplicationScoped
class EmergencyDesk {

  private static final Throttle.Limit TRIES =
      new Throttle.Limit("emergencies", 10, Duration.ofHours(1));

  @Inject Caller caller;
  @Inject StepUp stepUp;
  @Inject Throttle throttle;
  @Inject Clients clients;
  @Inject EntityManager entities;
  @Inject EmergencyAccesses accesses;
  @Inject Event<EmergencyEvent> events;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * Who has not shown that it is them learns nothing, and nobody can try many: which records there
   * are is what this keeps. In a transaction of its own, so that what fails is counted.
   */
  @Transactional
  void countTry() {
    stepUp.require(caller);
    throttle.take(TRIES, caller.accountId().toString(), EmergencyProblem.TOO_MANY_EMERGENCIES);
  }

  /**
   * @throws NotFoundException for whatever is no restricted record of the branch, or is that of
   *     somebody close to the caller
   */
  @Transactional
  EmergencyAccess open(String code, String reason) {
    Instant now = clock.instant();
    UUID worker = caller.accountId();
    Client client = clients.namedToChange(restricted(code));
    if (accesses.open(client.id(), worker, now).isPresent()) {
      throw Problem.of(EmergencyProblem.EMERGENCY_NOT_NEEDED);
    }
    accesses.unended(client.id(), worker).ifPresent(late -> end(late, now));
    EmergencyAccess access = EmergencyAccess.open(client, worker, reason, now);
    accesses.persistAndFlush(access);
    events.fire(access.opened());
    jobs.enqueueAt(EndEmergency.class, new EndEmergency.Payload(access.id()), access.untilAt());
    return access;
  }

  /** The id of a record that is kept from the caller, who is not close to the client. */
  private UUID restricted(String code) {
    Client client =
        clients
            .find("code = ?1 and branchId = ?2", code, caller.branchId())
            .firstResultOptional()
            .orElseThrow(NotFoundException::new);
    UUID id = client.mergedInto().orElse(client.id());
    if (entities.find(Tie.class, new Tie.Id(id, caller.accountId())) != null) {
      throw new NotFoundException();
    }
    if (clients.hidden(List.of(id), caller.accountId()).isEmpty()) {
      throw Problem.of(EmergencyProblem.EMERGENCY_NOT_NEEDED);
    }
    return id;
  }

  void end(EmergencyAccess access, Instant now) {
    access.end(now).ifPresent(events::fire);
    accesses.flush();
  }

  Optional<EmergencyAccess> ownToChange(UUID id) {
    return accesses.ownToChange(id, caller.accountId());
  }

  void judge(EmergencyAccess access, EmergencyResource.NewJudgement given) {
    events.fire(
        access.judge(given.judgement(), given.words(), caller.accountId(), clock.instant()));
  }
}
