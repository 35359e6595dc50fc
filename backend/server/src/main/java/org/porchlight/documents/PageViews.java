package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which pages a worker looked at. */
@ApplicationScoped
class PageViews {

  @Inject EntityManager entities;

  /** Whether this was the worker's first look at the page; another one changes nothing. */
  boolean keep(DocumentPage page, UUID by, Instant now) {
    return entities
            .createNativeQuery(
                "insert into page_view (page_id, account_id, at) values (?1, ?2, ?3)"
                    + " on conflict do nothing")
            .setParameter(1, page.id())
            .setParameter(2, by)
            .setParameter(3, now)
            .executeUpdate()
        == 1;
  }

  /** The numbers of the document's pages that this worker looked at, in order. */
  List<Integer> of(Document document, UUID by) {
    return entities
        .createNativeQuery(
            "select number from document_page join page_view on page_id = id"
                + " where document_id = ?1 and account_id = ?2 order by number",
            Integer.class)
        .setParameter(1, document.id())
        .setParameter(2, by)
        .getResultList();
  }
}
