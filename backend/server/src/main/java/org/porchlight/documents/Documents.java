package org.porchlight.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.FiledDocument;
import org.porchlight.clients.Seen;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;

/** The documents, always through the eyes of somebody. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

  private static final String LATEST_FIRST = " order by d.receivedAt desc, d.id desc";

  @Inject Tombstones tombstones;

  /** One's own for a client, those of the branch's clients for staff, nothing for others. */
  Scope visibleTo(Caller caller) {
    if (caller.isClient()) {
      return new Scope("d.clientId = :owner", Map.of("owner", caller.clientId()));
    }
    if (caller.isStaff()) {
      return new Scope(
          "exists (select 1 from Client c where c.id = d.clientId and c.branchId = :owner) and "
              + Seen.hql("d.clientId", ":viewer"),
          Map.of("owner", caller.branchId(), "viewer", caller.accountId()));
    }
    throw new NotFoundException();
  }

  /** For jobs: the id comes from our own rows. */
  Document named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** The same, held until the end of the transaction. */
  Document namedToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
  }

  /** Of items that the caller of this was shown already, the latest first. */
  List<Document> ofItems(Collection<UUID> itemIds) {
    return getEntityManager()
        .createQuery(
            "select d from Document d where d.itemId in :items" + LATEST_FIRST, Document.class)
        .setParameter("items", itemIds)
        .setMaxResults(1000)
        .getResultList();
  }

  /** What was accepted of one client, with what it was accepted for, the latest first. */
  List<FiledDocument> accepted(UUID clientId) {
    return getEntityManager()
        .createQuery(
            "select new org.porchlight.checklist.FiledDocument(d.id, i, d.documentType,"
                + " d.receivedAt) from Document d join ChecklistItem i on i.id = d.itemId where"
                + " d.clientId = :client and d.status = ACCEPTED"
                + LATEST_FIRST,
            FiledDocument.class)
        .setParameter("client", clientId)
        .setMaxResults(100)
        .getResultList();
  }

  /**
   * The first page of each of these files, by its SHA-256, of the document in which the client sent
   * it first, among those that are kept: no other bytes ever take the place of those.
   */
  Map<String, DocumentPage> sentBefore(UUID clientId, Collection<String> sha256s) {
    return getEntityManager()
        .createQuery(
            "select p from DocumentPage p join fetch p.document d where d.clientId = :client and"
                + " p.sha256 in :files and p.filePage = 0 and not exists (select 1 from Document"
                + " first where first.id = p.sameAs.documentId)"
                + " order by d.receivedAt, d.id, p.number",
            DocumentPage.class)
        .setParameter("client", clientId)
        .setParameter("files", sha256s)
        .getResultStream()
        .collect(
            Collectors.toMap(DocumentPage::sha256, Function.identity(), (first, later) -> first));
  }

  /** Whether it is kept; nobody removes it before the end of the transaction. */
  boolean hold(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional().isPresent();
  }

  /** Whether it is accepted; nobody changes that before the end of the transaction. */
  boolean holdAccepted(UUID id) {
    return find("id = ?1 and status = ACCEPTED", id)
        .withLock(LockModeType.PESSIMISTIC_READ)
        .firstResultOptional()
        .isPresent();
  }

  /** Whether this was the first look by a named worker. */
  boolean open(UUID id, UUID by, Instant now) {
    return update("openedAt = ?1, openedBy = ?2 where id = ?3 and openedAt is null", now, by, id)
        == 1;
  }

  /** Whether no worker had seen all of it before. */
  boolean see(UUID id, UUID by, Instant now) {
    return update("seenAt = ?1, seenBy = ?2 where id = ?3 and seenAt is null", now, by, id) == 1;
  }

  /** Documents that wait and that no worker has seen whole. */
  long unseen() {
    return count("seenAt is null and status in (RECEIVED, CHECKED)");
  }

  /** Those of a branch that should have been seen, and that nobody was told of; at most 500. */
  List<UUID> unseenInTime(UUID branchId, Instant receivedBefore) {
    return getEntityManager()
        .createQuery(
            "select d.id from Document d join Client c on c.id = d.clientId where c.branchId ="
                + " :branch and d.seenAt is null and d.status in (RECEIVED, CHECKED)"
                + " and d.unseenToldAt is null and d.receivedAt < :before order by d.receivedAt, d.id",
            UUID.class)
        .setParameter("branch", branchId)
        .setParameter("before", receivedBefore)
        .setMaxResults(500)
        .getResultList();
  }

  /** Whether it still waits to be seen, and nobody was told of that. */
  boolean toldUnseen(UUID id, Instant now) {
    return update(
            "unseenToldAt = ?1 where id = ?2 and unseenToldAt is null and seenAt is null"
                + " and status in (RECEIVED, CHECKED)",
            now,
            id)
        == 1;
  }

  /** Those that took this upload. */
  List<Document> ofUpload(UUID uploadId) {
    return getEntityManager()
        .createQuery(
            "select distinct p.document from DocumentPage p where p.uploadId = :upload",
            Document.class)
        .setParameter("upload", uploadId)
        .getResultList();
  }

  /** Whether nobody was told that an original of it is gone. */
  boolean lose(UUID id, Instant now) {
    return update("lostAt = ?1 where id = ?2 and lostAt is null", now, id) == 1;
  }

  /** Whether the pictures were still open; from now on they are not. */
  boolean pictured(UUID id, Instant now) {
    return update("picturedAt = ?1 where id = ?2 and picturedAt is null", now, id) == 1;
  }

  void clean(UUID id) {
    update("scan = CLEAN where id = ?1 and scan = PENDING", id);
  }

  /** Documents that wait for the scanner. */
  long unscanned() {
    return count("scan = PENDING");
  }

  /** Only what nobody decided meanwhile goes on. */
  void check(UUID id) {
    update(
        "status = ?1 where id = ?2 and status = ?3",
        DocumentStatus.CHECKED,
        id,
        DocumentStatus.RECEIVED);
  }

  /** The documents that one owner may see; all others do not exist for them. */
  final class Scope {

    private final String mine;
    private final Map<String, UUID> owner;

    private Scope(String mine, Map<String, UUID> owner) {
      this.mine = mine;
      this.owner = owner;
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs
     * @throws org.porchlight.platform.web.Problem {@code document-removed} where it was theirs
     */
    Document require(UUID id) {
      return one(Document.class, id, LockModeType.NONE).orElseThrow(() -> gone(id));
    }

    /** Held until the end of the transaction, so that of two decisions one comes second. */
    Document requireToChange(UUID id) {
      return one(Document.class, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> gone(id));
    }

    private <T> Optional<T> one(Class<T> what, UUID id, LockModeType lock) {
      return query(what, "d.id = :id", "")
          .setParameter("id", id)
          .setLockMode(lock)
          .getResultStream()
          .findFirst();
    }

    private RuntimeException gone(UUID id) {
      return one(DocumentTombstone.class, id, LockModeType.NONE)
          .<RuntimeException>map(tombstones::problem)
          .orElseGet(NotFoundException::new);
    }

    /** Up to {@code limit} of them after the cursor, the latest first, and one more if there is. */
    List<Document> page(@Nullable UUID itemId, @Nullable Cursor after, int limit) {
      return page(Document.class, itemId, after, limit);
    }

    /** The same of those that were removed. */
    List<DocumentTombstone> removed(@Nullable UUID itemId, @Nullable Cursor after, int limit) {
      return page(DocumentTombstone.class, itemId, after, limit);
    }

    private <T> List<T> page(
        Class<T> what, @Nullable UUID itemId, @Nullable Cursor after, int limit) {
      String ofItem = itemId == null ? "1 = 1" : "d.itemId = :item";
      String from =
          after == null ? "" : " and (d.receivedAt < :at or (d.receivedAt = :at and d.id < :last))";
      TypedQuery<T> query = query(what, ofItem + from, LATEST_FIRST).setMaxResults(limit + 1);
      if (itemId != null) {
        query.setParameter("item", itemId);
      }
      if (after != null) {
        query.setParameter("at", after.at()).setParameter("last", after.id());
      }
      return query.getResultList();
    }

    private <T> TypedQuery<T> query(Class<T> what, String and, String order) {
      TypedQuery<T> query =
          getEntityManager()
              .createQuery(
                  "select d from "
                      + what.getSimpleName()
                      + " d where "
                      + mine
                      + " and "
                      + and
                      + order,
                  what);
      owner.forEach(query::setParameter);
      return query;
    }
  }
}
