package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.platform.web.Cursor;

/** The documents as the night's job goes through them, whoever's they are. */
@ApplicationScoped
class OldDocuments {

  @Inject EntityManager entities;

  /**
   * Held until the end of the transaction; nothing where it is removed already. Its pages are held
   * first, as by whoever has a lost picture of them made again.
   */
  Optional<Document> hold(UUID id) {
    entities
        .createNativeQuery(
            "select id from document_page where document_id = ?1 order by number for no key update")
        .setParameter(1, id)
        .getResultList();
    return Optional.ofNullable(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whose it is; nothing where it is removed already. */
  Optional<UUID> clientOf(UUID id) {
    return entities
        .createQuery("select d.clientId from Document d where d.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Its rows, for good. */
  void erase(UUID id) {
    for (String rows :
        List.of(
            "page_view where page_id in (select id from document_page where document_id = ?1)",
            "document_page where document_id = ?1",
            "document where id = ?1")) {
      entities.createNativeQuery("delete from " + rows).setParameter(1, id).executeUpdate();
    }
  }

  /**
   * What stands on each of these: what it was sent for, and whatever it is offered for or satisfied
   * from the file.
   */
  Map<UUID, List<ChecklistItem>> standingOn(Collection<UUID> ids) {
    return entities
        .createQuery(
            "select d.id, item from Document d join ChecklistItem item on item.id = d.itemId"
                + " or (item.offer.documentId = d.id and item.status not in (WAIVED, WITHDRAWN))"
                + " join fetch item.enrolment enrolment join fetch enrolment.client"
                + " where d.id in :ids",
            Standing.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Standing::documentId, Collectors.mapping(Standing::item, Collectors.toList())));
  }

  private record Standing(UUID documentId, ChecklistItem item) {}

  /** Those that nobody has to decide on, in the order in which that was so, after the cursor. */
  List<Document> finishedBefore(Instant before, @Nullable Cursor after, int limit) {
    String finished = "coalesce(d.decision.decidedAt, d.receivedAt)";
    String from =
        after == null
            ? ""
            : " and %1$s >= :at and (%1$s > :at or d.id > :last)".formatted(finished);
    TypedQuery<Document> query =
        entities
            .createQuery(
                "select d from Document d where d.status not in (RECEIVED, CHECKED) and "
                    + finished
                    + " < :before"
                    + from
                    + " order by "
                    + finished
                    + ", d.id",
                Document.class)
            .setParameter("before", before)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("last", after.id());
    }
    return query.getResultList();
  }
}
