package org.porchlight.worklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** What waits, always in one branch. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

  private static final String OPEN =
      "from Task task join fetch task.client where task.doneAt is null";

  private static final String COUNTS =
      "select "
          + String.join(
              ", ",
              upTo("true"),
              upTo("due_at <= :now"),
              upTo("due_at > :now and due_at <= :endOfToday"),
              upTo("owner_id = :account"),
              upTo("kind = 'DOCUMENT_TO_CHECK' and seen_at is null"));

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

  InBranch inBranch(UUID branchId) {
    return new InBranch(branchId);
  }

  /** The open tasks of one branch. */
  final class InBranch {

    private final UUID branchId;

    private InBranch(UUID branchId) {
      this.branchId = branchId;
    }

    Task require(UUID id) {
      return find(
              "from Task task join fetch task.client where task.id = ?1 and task.branchId = ?2",
              id,
              branchId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** The first due first; one more than the limit where there is more. */
    List<Task> page(WorklistFilter filter, @Nullable Cursor after, int limit) {
      Parameters values = Parameters.with("branch", branchId);
      StringBuilder query = new StringBuilder(OPEN + " and task.branchId = :branch");
      filter.narrow(query, values);
      if (after != null) {
        query.append(" and (task.dueAt, task.id) > (:at, :id)");
        values.and("at", after.at()).and("id", after.id());
      }
      return find(query + " order by task.dueAt, task.id", values).range(0, limit).list();
    }

    /** Everything that the head of the worklist says, in one statement that reads so many rows. */
    Counts counts(UUID accountId, Horizon horizon) {
      Object[] row =
          (Object[])
              getEntityManager()
                  .createNativeQuery(COUNTS)
                  .setParameter("now", horizon.now())
                  .setParameter("endOfToday", horizon.endOfToday())
                  .setParameter("account", accountId)
                  .setParameter("branch", branchId)
                  .getSingleResult();
      List<Long> counted =
          Arrays.stream(row).map(Number.class::cast).map(Number::longValue).toList();
      return new Counts(
          counted.get(0),
          counted.get(1),
          counted.get(2),
          counted.get(3),
          counted.get(4),
          Counts.COUNTED_TO);
    }
  }

  /** Of a branch's open tasks, those of which that is true; no more than are counted, and one. */
  private static String upTo(String condition) {
    return """
        (select count(*) from (select 1 from task
          where branch_id = :branch and done_at is null and %s limit %d) counted)
        """
        .formatted(condition, Counts.COUNTED_TO + 1);
  }
}
