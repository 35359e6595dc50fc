package org.porchlight.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** The record, read. */
@ApplicationScoped
public class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

  /**
   * The latest first; one more than the limit where there is more.
   *
   * @param zone whose days the filter's are; asked for where it has any
   */
  public List<AuditEntry> page(
      Collection<UUID> subjectIds,
      AuditFilter filter,
      Supplier<ZoneId> zone,
      @Nullable Cursor after,
      int limit) {
    StringBuilder text = new StringBuilder("subjectId in :subjects");
    Parameters values = Parameters.with("subjects", subjectIds);
    filter.narrow(text, values, zone);
    if (after != null) {
      text.append(" and (at < :at or at = :at and id < :id)");
      values.and("at", after.at()).and("id", after.id());
    }
    text.append(" order by at desc, id desc");
    return find(text.toString(), values).range(0, limit).list();
  }
}
