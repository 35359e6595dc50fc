package org.porchlight.engagements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Cursor;

/** What staff wrote down of their contacts, always of one client or in one branch. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {

  /** More than that at the top of a record is no top any more. */
  static final int MOST_PINNED = 5;

  private static final int MOST_VERSIONS = 500;
  private static final String IN_BRANCH =
      "from Engagement e where e.id = ?1"
          + " and e.clientId in (select c.id from Client c where c.branchId = ?2) and "
          + Seen.hql("e.clientId", "?3");

  /** The latest contact first; one more than the limit where there is more. */
  public List<Engagement> page(
      UUID clientId, @Nullable EngagementChannel channel, @Nullable Cursor after, int limit) {
    Parameters values = Parameters.with("client", clientId);
    StringBuilder query = new StringBuilder("clientId = :client");
    if (channel != null) {
      query.append(" and content.channel = :channel");
      values.and("channel", channel);
    }
    if (after != null) {
      query.append(" and (content.at, id) < (:at, :id)");
      values.and("at", after.at()).and("id", after.id());
    }
    return find(query + " order by content.at desc, id desc", values).range(0, limit).list();
  }

  /** Those that stand at the top of the record, the first pinned first. */
  public List<Engagement> pinnedOf(UUID clientId) {
    return find("clientId = ?1 and pinnedAt is not null order by pinnedAt, id", clientId)
        // Of two records that were merged, both.
        .page(0, 2 * MOST_PINNED)
        .list();
  }

  boolean isFull(UUID clientId) {
    return count("clientId = ?1 and pinnedAt is not null", clientId) >= MOST_PINNED;
  }

  /** Every version, the latest first; at most 500. */
  List<EngagementVersion> versionsOf(Engagement engagement) {
    return getEntityManager()
        .createQuery(
            "from EngagementVersion where id.engagementId = ?1 order by id.version desc",
            EngagementVersion.class)
        .setParameter(1, engagement.id())
        .setMaxResults(MOST_VERSIONS)
        .getResultList();
  }

  /** Whom these name, in one statement. */
  List<Mention> mentionsIn(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                "from Mention where id.engagementId in ?1 order by at, id.accountId", Mention.class)
            .setParameter(1, ids)
            .getResultList();
  }

  InBranch inBranch(Viewer viewer) {
    return new InBranch(viewer);
  }

  /** Those about clients of one branch; all others do not exist for its staff. */
  final class InBranch {

    private final Viewer viewer;

    private InBranch(Viewer viewer) {
      this.viewer = viewer;
    }

    Engagement require(UUID id) {
      return find(IN_BRANCH, id, viewer.branchId(), viewer.accountId())
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two changes at once one comes second. */
    Engagement requireToChange(UUID id) {
      return find(IN_BRANCH, id, viewer.branchId(), viewer.accountId())
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }
}
