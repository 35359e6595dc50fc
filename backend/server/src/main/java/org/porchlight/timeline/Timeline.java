package org.porchlight.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
    CLIENT("clientId = ?1 and forClient"),
    STAFF("clientId = ?1");

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
