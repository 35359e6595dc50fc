package org.porchlight.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.documents.DocumentEvent;
import org.porchlight.platform.web.Cursor;

/** What happened to clients, the latest first. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

  /** Who reads. */
  public enum Reader {
    CLIENT("clientId = :client and forClient"),
    STAFF("clientId = :client");

    private final String rows;

    Reader(String rows) {
      this.rows = rows;
    }
  }

  /** Whatever came of that decision; staff still see it. */
  void keepFromClient(DocumentEvent.DecisionTakenBack decision) {
    getEntityManager()
        .createNativeQuery(
            """
            update timeline_entry set for_client = false
            where client_id = :client and at >= :since and for_client
              and (params ->> 'itemId' = :item and kind in ('DOCUMENT_ACCEPTED', 'RETAKE_ASKED',
                  'DOCUMENT_REJECTED', 'ACTION_CLOSED', 'ITEM_DUE_MOVED')
                or params ->> 'documentId' = :document and kind = 'DOCUMENT_OFFERED')
            """)
        .setParameter("client", decision.clientId())
        .setParameter("since", decision.decidedAt())
        .setParameter("item", decision.itemId().toString())
        .setParameter("document", decision.documentId().toString())
        .executeUpdate();
  }

  /** One more than the limit where there is more. */
  public List<TimelineEntry> page(UUID clientId, Reader reader, @Nullable Cursor after, int limit) {
    return find(new StringBuilder(reader.rows), of(clientId), after, limit);
  }

  /**
   * What staff look for; one more than the limit where there is more.
   *
   * @param zone whose days the filter's are
   */
  public List<TimelineEntry> page(
      UUID clientId, TimelineFilter filter, ZoneId zone, @Nullable Cursor after, int limit) {
    StringBuilder text = new StringBuilder(Reader.STAFF.rows);
    Parameters values = of(clientId);
    filter.narrow(text, values, zone);
    return find(text, values, after, limit);
  }

  private static Parameters of(UUID clientId) {
    return Parameters.with("client", clientId);
  }

  private List<TimelineEntry> find(
      StringBuilder text, Parameters values, @Nullable Cursor after, int limit) {
    if (after != null) {
      text.append(" and (at < :at or at = :at and id < :id)");
      values.and("at", after.at()).and("id", after.id());
    }
    text.append(" order by at desc, id desc");
    return find(text.toString(), values).range(0, limit).list();
  }
}
