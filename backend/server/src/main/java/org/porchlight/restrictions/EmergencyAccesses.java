package org.porchlight.restrictions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Cursor;

/** Which restricted records were opened in an emergency, always of one branch or one worker. */
@ApplicationScoped
public class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {

  private static final String OF_BRANCH = "branchId = ?1 and " + Seen.hql("clientId", "?2");

  /** The one by which that worker sees that client now. */
  public Optional<EmergencyAccess> open(UUID clientId, UUID accountId, Instant now) {
    return find(
            "clientId = ?1 and accountId = ?2 and endedAt is null and untilAt > ?3",
            clientId,
            accountId,
            now)
        .firstResultOptional();
  }

  /** One of that worker's that nothing has ended, whatever the hour. */
  Optional<EmergencyAccess> unended(UUID clientId, UUID accountId) {
    return find("clientId = ?1 and accountId = ?2 and endedAt is null", clientId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** One that its own worker holds, to be ended; empty where there is none. */
  Optional<EmergencyAccess> ownToChange(UUID id, UUID accountId) {
    return find("id = ?1 and accountId = ?2", id, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  EmergencyAccess requireToChange(Viewer viewer, UUID id) {
    return find(OF_BRANCH + " and id = ?3", viewer.branchId(), viewer.accountId(), id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  /** Of clients whom the viewer sees, the latest first; one more than the limit if there is. */
  List<EmergencyAccess> page(
      Viewer viewer, EmergencyAccess.EmergencyStatus status, @Nullable Cursor after, int limit) {
    String rows =
        OF_BRANCH
            + (status == EmergencyAccess.EmergencyStatus.TO_REVIEW
                ? " and judgement is null"
                : " and judgement is not null");
    String order = " order by openedAt desc, id desc";
    return (after == null
            ? find(rows + order, viewer.branchId(), viewer.accountId())
            : find(
                rows + " and (openedAt < ?3 or openedAt = ?3 and id < ?4)" + order,
                viewer.branchId(),
                viewer.accountId(),
                after.at(),
                after.id()))
        .range(0, limit)
        .list();
  }
}
