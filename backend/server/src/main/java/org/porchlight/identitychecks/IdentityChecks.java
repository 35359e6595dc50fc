package org.porchlight.identitychecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Cursor;

/** The checks that were made, always of one client or one branch. */
@ApplicationScoped
class IdentityChecks implements PanacheRepositoryBase<IdentityCheck, UUID> {

  private static final int MOST = 50;

  /** The latest first, at most fifty. */
  List<IdentityCheck> ofClient(UUID clientId) {
    return find("clientId = ?1 order by at desc, id desc", clientId).range(0, MOST - 1).list();
  }

  /** As far as the viewer sees whose they are; one more than the limit where there is more. */
  List<IdentityCheck> ofBranch(Viewer viewer, @Nullable Cursor after, int limit) {
    String rows = "branchId = ?1 and " + Seen.hql("clientId", "?2");
    String order = " order by at desc, id desc";
    return (after == null
            ? find(rows + order, viewer.branchId(), viewer.accountId())
            : find(
                rows + " and (at < ?3 or at = ?3 and id < ?4)" + order,
                viewer.branchId(),
                viewer.accountId(),
                after.at(),
                after.id()))
        .range(0, limit)
        .list();
  }
}
