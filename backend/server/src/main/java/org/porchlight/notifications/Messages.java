package org.porchlight.notifications;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Contact;
import org.porchlight.platform.web.Cursor;

/** What went out, and what is to. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

  /** Without the message itself: what is read before it is held may be old by then. */
  Optional<UUID> clientOf(UUID id) {
    return getEntityManager()
        .createQuery(
            "select clientId from Message where id = :id and clientId is not null", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** To a client, the latest first; one more than the limit where there is more. */
  List<Message> page(UUID clientId, @Nullable Cursor after, int limit) {
    String order = " order by queuedAt desc, id desc";
    return (after == null
            ? find("clientId = ?1" + order, clientId)
            : find(
                "clientId = ?1 and (queuedAt < ?2 or queuedAt = ?2 and id < ?3)" + order,
                clientId,
                after.at(),
                after.id()))
        .range(0, limit)
        .list();
  }

  /** Held until the end of the transaction, so that nobody sends it and takes it back at once. */
  Optional<Message> held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The same words that wait for that contact already: once is enough. Held, like all below.
   *
   * @param triedBefore later tries may still be under way, and say nothing of what is added now
   */
  Optional<Message> waiting(Contact contact, Template template, Instant triedBefore) {
    return find(
            "contactId = ?1 and template = ?2 and status = QUEUED"
                + " and (takenOutAt is null or takenOutAt < ?3) order by queuedAt, id",
            contact.id(),
            template,
            triedBefore)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** What tells a client about that in one of these ways. */
  List<Message> about(UUID clientId, UUID subjectId, Set<Template> templates) {
    return find(
            "clientId = ?1 and array_contains(subjectIds, ?2) and template in ?3 order by id",
            clientId,
            subjectId,
            templates)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The contacts that were told of it so, or are to be. */
  Set<UUID> told(UUID clientId, UUID subjectId, Template template) {
    return find(
            "select contactId from Message where clientId = ?1"
                + " and array_contains(subjectIds, ?2) and template = ?3 and status <> FAILED",
            clientId,
            subjectId,
            template)
        .project(UUID.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Whether anything of the kind was put in the outbox since then. */
  boolean any(UUID clientId, UUID subjectId, Template template, Instant since) {
    return count(
            "clientId = ?1 and array_contains(subjectIds, ?2) and template = ?3 and queuedAt > ?4",
            clientId,
            subjectId,
            template,
            since)
        > 0;
  }
}
