package org.porchlight.worklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Cursor;

/** What waits, always in one branch. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

  private static final String OPEN =
      "from Task task join fetch task.client where task.doneAt is null";

  private static final String WAITS_NOW =
      "(snoozed_until is null or snoozed_until <= :now or due_at <= :now)";

  private static final String COUNTS =
      "select "
          + String.join(
              ", ",
              upTo(WAITS_NOW),
              upTo("due_at <= :now"),
              upTo("due_at > :now and due_at <= :endOfToday and " + WAITS_NOW),
              upTo("owner_id in (:mine) and " + WAITS_NOW),
              upTo("kind = 'DOCUMENT_TO_CHECK' and seen_at is null and " + WAITS_NOW),
              upTo("snoozed_until > :now and due_at > :now"));
  // Put off, but not past its due date.
  private static final String WAITS =
      "(snooze.until is null or snooze.until <= :now or dueAt <= :now)";

  private static final int NEWEST = 50;

  /** Those of a client that have ended, the last first; one more than the limit where there is. */
  public List<Task> endedOf(UUID clientId, @Nullable Cursor after, int limit) {
    Parameters values = Parameters.with("client", clientId);
    String from = "";
    if (after != null) {
      from = " and (task.doneAt < :at or task.doneAt = :at and task.id < :id)";
      values.and("at", after.at()).and("id", after.id());
    }
    return find(
            "from Task task join fetch task.client where task.client.id = :client"
                + " and task.doneAt is not null"
                + from
                + " order by task.doneAt desc, task.id desc",
            values)
        .range(0, limit)
        .list();
  }

  /** How much waits in each branch, in one statement; whoever has it. */
  List<BranchLoad> ofBranches(Instant now) {
    return getEntityManager()
        .createQuery(
            """
            select branch.id, branch.name,
                   count(case when task.id is not null and %s then 1 end),
                   count(case when task.dueAt <= :now then 1 end),
                   count(case when task.id is not null and task.ownerId is null then 1 end),
                   count(case when task.snooze.until > :now and task.dueAt > :now then 1 end),
                   min(task.createdAt)
            from Branch branch left join Task task
              on task.branchId = branch.id and task.doneAt is null
            group by branch.id, branch.name order by branch.name, branch.id
            """
                .formatted(WAITS.replace("snooze", "task.snooze").replace("dueAt", "task.dueAt")),
            BranchLoad.class)
        .setParameter("now", now)
        .setMaxResults(500)
        .getResultList();
  }

  /** The open tasks of one client, the first due first; at most 100. */
  public List<Task> ofClient(UUID clientId) {
    return find(OPEN + " and task.client.id = ?1 order by task.dueAt, task.id", clientId)
        .page(0, 100)
        .list();
  }

  /** Those that wait for a worker to see all of a document. */
  List<Task> unseen(UUID documentId) {
    return list("documentId = ?1 and kind = DOCUMENT_UNSEEN and doneAt is null", documentId);
  }

  /** Those that a decision on it ends. */
  List<Task> ofDocument(UUID documentId) {
    return list("documentId = ?1 and kind <> ORIGINAL_LOST and doneAt is null", documentId);
  }

  /** All that wait because of it. */
  List<Task> about(UUID documentId) {
    return list("documentId = ?1 and doneAt is null", documentId);
  }

  /** Those that its decision ended, rather than a person. */
  List<Task> endedWithDocument(UUID documentId) {
    return list(
        "documentId = ?1 and kind <> DOCUMENT_UNSEEN and doneAt is not null and doneBy is null",
        documentId);
  }

  List<Task> endedWithAction(UUID actionId) {
    return list("actionId = ?1 and doneAt is not null", actionId);
  }

  List<Task> ofAction(UUID actionId) {
    return list("actionId = ?1 and doneAt is null", actionId);
  }

  List<Task> offersFor(UUID itemId) {
    return list("itemId = ?1 and kind = OFFER_TO_DECIDE and doneAt is null", itemId);
  }

  List<Task> ofChange(UUID changeReportId) {
    return list("changeReportId = ?1 and doneAt is null", changeReportId);
  }

  List<Task> ofContact(UUID contactId) {
    return list("contactId = ?1 and doneAt is null", contactId);
  }

  List<Task> ofNotice(UUID noticeId) {
    return list("noticeId = ?1 and doneAt is null", noticeId);
  }

  List<Task> ofDuplicate(UUID duplicateId) {
    return list("duplicateId = ?1 and doneAt is null", duplicateId);
  }

  /** Those that waited for a decision about a client and anybody else. */
  List<Task> ofDuplicatesOf(UUID clientId) {
    return list(
        "doneAt is null and duplicateId in (select pair.id from Duplicate pair"
            + " where pair.one.id = ?1 or pair.other.id = ?1)",
        clientId);
  }

  /** Those that ended although it is still to be decided whether the client is somebody else. */
  List<Task> ofOpenDuplicatesOf(UUID clientId) {
    return list(
        "doneAt is not null and duplicateId in (select pair.id from Duplicate pair"
            + " where pair.status = OPEN and (pair.one.id = ?1 or pair.other.id = ?1))",
        clientId);
  }

  /** Whether somebody has posted it already, or is to. */
  boolean isPosted(UUID noticeId) {
    return count("noticeId = ?1 and kind = NOTICE_TO_POST", noticeId) > 0;
  }

  /** Whether somebody was told of it already. */
  boolean isToldLost(String signatureNumber) {
    return count("signatureNumber = ?1 and kind = RECORDING_LOST", signatureNumber) > 0;
  }

  /** Those that wait for any other way to reach that client. */
  List<Task> toReach(UUID clientId) {
    return list("client.id = ?1 and kind = CONTACT_BOUNCED and doneAt is null", clientId);
  }

  /** What was to be done on paper. */
  List<Task> forPaper(UUID clientId) {
    return list("client.id = ?1 and kind = CONSENT_WITHDRAWN and doneAt is null", clientId);
  }

  InBranch inBranch(Viewer viewer) {
    return new InBranch(viewer);
  }

  /** The open tasks of one branch, as far as they are about clients whom the viewer sees. */
  final class InBranch {

    private static final String SEEN = " and " + Seen.hql("task.client.id", ":viewer");

    private final Viewer viewer;

    private InBranch(Viewer viewer) {
      this.viewer = viewer;
    }

    private Parameters mine() {
      return Parameters.with("branch", viewer.branchId()).and("viewer", viewer.accountId());
    }

    Task require(UUID id) {
      return find(
              "from Task task join fetch task.client where task.id = :id and task.branchId = :branch"
                  + SEEN,
              mine().and("id", id))
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** The first due first; one more than the limit where there is more. */
    List<Task> page(WorklistFilter filter, @Nullable Cursor after, int limit) {
      Parameters values = mine();
      StringBuilder query = new StringBuilder(OPEN + " and task.branchId = :branch" + SEEN);
      filter.narrow(query, values);
      if (after != null) {
        query.append(" and (task.dueAt, task.id) > (:at, :id)");
        values.and("at", after.at()).and("id", after.id());
      }
      return find(query + " order by task.dueAt, task.id", values).range(0, limit).list();
    }

    /**
     * Those of these that are there, held until the caller's transaction ends, in an order that all
     * who hold several keep to.
     */
    List<Task> requireToChange(Collection<UUID> ids) {
      return find(
              "from Task task join fetch task.client where task.branchId = :branch and task.id in :ids"
                  + SEEN
                  + " order by task.client.id, task.id",
              mine().and("ids", ids))
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .list();
    }

    /**
     * What stands for the list as it is: another one after any change. Of its newest rows, not of
     * the newest only: whoever ends first did not begin first, and a counter would make all writers
     * wait for one another.
     */
    String stamp() {
      List<Object[]> newest =
          getEntityManager()
              .createQuery(
                  "select task.id, task.version from Task task where task.branchId = :branch"
                      + SEEN
                      + " order by task.changedAt desc, task.id",
                  Object[].class)
              .setParameter("branch", viewer.branchId())
              .setParameter("viewer", viewer.accountId())
              .setMaxResults(NEWEST)
              .getResultList();
      int stamp = newest.stream().map(Arrays::hashCode).reduce(1, (all, one) -> 31 * all + one);
      return Integer.toHexString(stamp);
    }

    /** How much waits for each owner, in one statement; nobody's has no owner. */
    List<OwnedLoad> loads(Instant now) {
      return getEntityManager()
          .createQuery(
              """
              select ownerId,
                     count(case when %s then 1 end),
                     count(case when dueAt <= :now then 1 end),
                     count(case when snooze.until > :now and dueAt > :now then 1 end),
                     min(createdAt)
              from Task task where branchId = :branch and doneAt is null%s group by ownerId
              """
                  .formatted(WAITS, SEEN),
              OwnedLoad.class)
          .setParameter("now", now)
          .setParameter("branch", viewer.branchId())
          .setParameter("viewer", viewer.accountId())
          .getResultList();
    }

    /** Everything that the head of the worklist says, in one statement that reads so many rows. */
    Counts counts(Set<UUID> mine, Horizon horizon) {
      Object[] row =
          (Object[])
              getEntityManager()
                  .createNativeQuery(COUNTS)
                  .setParameter("now", horizon.now())
                  .setParameter("endOfToday", horizon.endOfToday())
                  .setParameter("mine", WorklistFilter.orNobody(mine))
                  .setParameter("branch", viewer.branchId())
                  .setParameter("viewer", viewer.accountId())
                  .getSingleResult();
      List<Long> counted =
          Arrays.stream(row).map(Number.class::cast).map(Number::longValue).toList();
      return new Counts(
          counted.get(0),
          counted.get(1),
          counted.get(2),
          counted.get(3),
          counted.get(4),
          counted.get(5),
          Counts.COUNTED_TO);
    }
  }

  /** Of a branch's open tasks, those of which that is true; no more than are counted, and one. */
  private static String upTo(String condition) {
    return """
        (select count(*) from (select 1 from task
          where branch_id = :branch and done_at is null and %s and %s limit %d) counted)
        """
        .formatted(condition, Seen.sql("client_id", ":viewer"), Counts.COUNTED_TO + 1);
  }
}
