package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.porchlight.accounts.ClientDoor;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Problem;

/** Makes one record of two, and two of one again. */
@ApplicationScoped
class MergeDesk {

  // Both clients, and whoever lives with them: in one order, so that two merges never wait for each
  // other.
  private static final String HOLD =
      """
      select cast(c.id as text) from client c where c.household_id in
        (select household_id from client where id in (?1, ?2)) order by c.id for update
      """;

  @Inject ClientMerges merges;
  @Inject MergeRules rules;
  @Inject Clients clients;
  @Inject ClientDoor door;
  @Inject EntityManager entities;
  @Inject Event<DuplicateEvent> events;
  @Inject Clock clock;

  /** The pair is held by the caller. */
  void merge(Duplicate pair, Client kept, ClientMerge.Choice choice, UUID by) {
    Client gone = pair.besides(kept.id());
    hold(kept, gone);
    rules.require(kept, gone, choice);
    ClientMerge merge = ClientMerge.of(kept, gone, choice, by, clock.instant());
    merges.persist(merge);
    pair.merged(merge);
    try {
      merges.carryOut(merge);
    } catch (ConstraintViolationException e) {
      throw Problem.of(DuplicateProblem.RECORDS_COLLIDE);
    }
    events.fire(new DuplicateEvent.ClientsMerged(kept.id(), gone.id(), pair.id(), gone.code(), by));
  }

  /** The pair is held by the caller. */
  void undo(Duplicate pair, UUID by) {
    UUID mergeId = pair.mergeId();
    if (mergeId == null) {
      throw Problem.of(DuplicateProblem.DUPLICATE_DECIDED).with("status", pair.status());
    }
    ClientMerge merge = merges.named(mergeId);
    Client kept = clients.named(merge.keptId());
    Client gone = clients.named(merge.mergedId());
    hold(kept, gone);
    rules.requireUnrestricted(kept, gone);
    if (kept.mergedInto().isPresent()) {
      throw MergeRules.merged(clients, kept);
    }
    merges.follow(mergeId);
    long grown = merges.grown(merge);
    if (grown > 0) {
      throw Problem.of(DuplicateProblem.MERGE_GROWN).with("things", grown);
    }
    // Whoever came in by what was the other's must not stay with the one that it never was.
    door.shut(kept.id(), merge.mergedAt());
    merges.putBack(merge);
    merges.named(mergeId).undo(by, clock.instant());
    entities.find(Duplicate.class, pair.id()).parted();
    events.fire(new DuplicateEvent.MergeUndone(kept.id(), gone.id(), pair.id(), gone.code(), by));
  }

  private void hold(Client one, Client other) {
    List<?> held =
        entities
            .createNativeQuery(HOLD)
            .setParameter(1, one.id())
            .setParameter(2, other.id())
            .getResultList();
    if (held.isEmpty()) {
      throw new IllegalStateException("Neither of two clients is there");
    }
    entities.refresh(one);
    entities.refresh(other);
  }
}
