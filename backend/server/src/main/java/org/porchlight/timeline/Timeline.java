package org.porchlight.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** What happened to clients, the latest first. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

  /** Who reads. */
  public enum Reader {
    CLIENT("clientId = ?1 and forClient"),
    STAFF("clientId = ?1");

    private final String rows;

    Reader(String rows) {
      this.rows = rows;
    }
  }

  /** One more than the limit where there is more. */
  public List<TimelineEntry> page(UUID clientId, Reader reader, @Nullable Cursor after, int limit) {
    String order = " order by at desc, id desc";
    if (after == null) {
      return find(reader.rows + order, clientId).range(0, limit).list();
    }
    String behind = " and (at < ?2 or at = ?2 and id < ?3)";
    return find(reader.rows + behind + order, clientId, after.at(), after.id())
        .range(0, limit)
        .list();
  }
}
