package org.porchlight.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** The record, read. */
@ApplicationScoped
public class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

  /** The latest first; one more than the limit where there is more. */
  public List<AuditEntry> page(Collection<UUID> subjectIds, @Nullable Cursor after, int limit) {
    var query =
        after == null
            ? find("subjectId in ?1 order by at desc, id desc", subjectIds)
            : find(
                "subjectId in ?1 and (at < ?2 or at = ?2 and id < ?3) order by at desc, id desc",
                subjectIds,
                after.at(),
                after.id());
    return query.range(0, limit).list();
  }
}
