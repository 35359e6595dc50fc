package org.porchlight.goals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.Seen;

/** What clients want to reach, always of one client or in one branch. */
@ApplicationScoped
public class Goals implements PanacheRepositoryBase<Goal, UUID> {

  /** More at once is no plan any more. */
  static final int MOST_OPEN = 20;

  private static final int MOST = 100;
  private static final int MOST_VERSIONS = 500;
  private static final String OF_STEP =
      "id in (select s.goal.id from GoalStep s where s.id = ?1 and s.removedAt is null) and ";
  private static final String OF_BARRIER =
      "id in (select b.goal.id from GoalBarrier b where b.id = ?1) and ";
  private static final String OF_BRANCH =
      "clientId in (select c.id from Client c where " + Seen.ofBranch("c", "?2") + ")";

  /** For listeners: the id comes from our own rows. */
  public Goal named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  public OfClient of(UUID clientId) {
    return new OfClient(clientId);
  }

  /** Every version, the latest first; at most 500. */
  List<GoalVersion> versionsOf(Goal goal) {
    return getEntityManager()
        .createQuery(
            "from GoalVersion where id.goalId = ?1 order by id.version desc", GoalVersion.class)
        .setParameter(1, goal.id())
        .setMaxResults(MOST_VERSIONS)
        .getResultList();
  }

  /** One client's own; all others do not exist here. */
  public final class OfClient {

    private final UUID clientId;

    private OfClient(UUID clientId) {
      this.clientId = clientId;
    }

    /** Those that are open first, the first set first; at most a hundred. */
    public List<Goal> all() {
      return find(
              "clientId = ?1 order by case when status = OPEN then 0 else 1 end, setAt, id",
              clientId)
          .page(0, MOST)
          .list();
    }

    boolean isFull() {
      return count("clientId = ?1 and status = OPEN", clientId) >= MOST_OPEN;
    }

    /** The goal that step belongs to, held until the end of the transaction. */
    Goal requireOfStepToChange(UUID stepId) {
      return held(OF_STEP + "clientId = ?2", stepId, clientId);
    }
  }

  InBranch seenBy(UUID accountId) {
    return new InBranch(accountId);
  }

  /** Those of the clients of their branch whom a member of staff sees; no others exist for them. */
  final class InBranch {

    private final UUID accountId;

    private InBranch(UUID accountId) {
      this.accountId = accountId;
    }

    Goal require(UUID id) {
      return find("id = ?1 and " + OF_BRANCH, id, accountId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    Goal requireToChange(UUID id) {
      return held("id = ?1 and " + OF_BRANCH, id, accountId);
    }

    /** The goal that step belongs to; held. */
    Goal requireOfStepToChange(UUID stepId) {
      return held(OF_STEP + OF_BRANCH, stepId, accountId);
    }

    /** The goal that it stands in the way of; held. */
    Goal requireOfBarrierToChange(UUID barrierId) {
      return held(OF_BARRIER + OF_BRANCH, barrierId, accountId);
    }
  }

  private Goal held(String where, UUID id, UUID owner) {
    return find(where, id, owner)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }
}
