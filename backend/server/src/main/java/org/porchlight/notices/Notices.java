package org.porchlight.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** The letters that clients got. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

  private static final String STANDING =
      "select new org.porchlight.notices.StandingNotice(n, o.openedAt, s.id) from Notice n"
          + " left join NoticeOpening o on o.noticeId = n.id"
          + " left join Notice s on s.supersedes = n.id where ";

  /** For listeners and views: the id comes from our own rows. */
  public Notice named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /**
   * The one of that id, whoever's it is: whether the caller may see its client is to be asked next.
   */
  StandingNotice standing(UUID id) {
    return getEntityManager()
        .createQuery(STANDING + "n.id = :id", StandingNotice.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Of one client, the latest first, and one more than the limit where there is more. */
  List<StandingNotice> page(UUID clientId, @Nullable Cursor after, int limit) {
    String behind =
        after == null ? "" : " and (n.issuedAt < :at or (n.issuedAt = :at and n.id < :id))";
    TypedQuery<StandingNotice> query =
        getEntityManager()
            .createQuery(
                STANDING + "n.clientId = :client" + behind + " order by n.issuedAt desc, n.id desc",
                StandingNotice.class)
            .setParameter("client", clientId)
            .setMaxResults(limit + 1);
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  /** The latest that announces an adverse action on that enrolment. */
  Optional<Notice> announcedFor(UUID enrolmentId) {
    return find(
            "subjectId = ?1 and kind = ADVERSE_ACTION order by issuedAt desc, id desc", enrolmentId)
        .firstResultOptional();
  }

  /** The letters about those, by what they are about: of several the latest. */
  public Map<UUID, UUID> about(Collection<UUID> subjectIds) {
    Map<UUID, UUID> latest = new HashMap<>();
    if (!subjectIds.isEmpty()) {
      list("subjectId in ?1 order by issuedAt, id", subjectIds)
          .forEach(notice -> latest.put(notice.subjectId(), notice.id()));
    }
    return latest;
  }

  /**
   * Those issued before then that nobody opened, was told of again, or put another in place of; the
   * oldest of them first, at most 1000. Nobody is called to a letter from longer than 60 days ago.
   */
  List<UUID> unopened(Instant before) {
    return getEntityManager()
        .createQuery(
            "select n.id from Notice n where n.electronic and n.issuedAt < :before"
                + " and n.issuedAt > :tooOld"
                + " and not exists (select 1 from NoticeOpening o where o.noticeId = n.id)"
                + " and not exists (select 1 from NoticeReminder r where r.noticeId = n.id)"
                + " and not exists (select 1 from Notice s where s.supersedes = n.id)"
                + " order by n.issuedAt, n.id",
            UUID.class)
        .setParameter("before", before)
        .setParameter("tooOld", before.minus(Duration.ofDays(60)))
        .setMaxResults(1000)
        .getResultList();
  }

  /** How many a client has not opened yet, and needs to. */
  public int unopenedBy(UUID clientId) {
    return getEntityManager()
        .createQuery(
            "select count(*) from Notice n where n.clientId = :client"
                + " and not exists (select 1 from NoticeOpening o where o.noticeId = n.id)"
                + " and not exists (select 1 from Notice s where s.supersedes = n.id)",
            Long.class)
        .setParameter("client", clientId)
        .getSingleResult()
        .intValue();
  }

  /** Whether this is the first time. */
  boolean reminded(UUID id, Instant now) {
    return once("notice_reminder", "at", id, now);
  }

  /** Whether this was the first time. */
  boolean opened(UUID id, Instant now) {
    return once("notice_opening", "opened_at", id, now);
  }

  private boolean once(String table, String column, UUID id, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                "insert into %s (notice_id, %s) values (:id, :now) on conflict (notice_id) do nothing"
                    .formatted(table, column))
            .setParameter("id", id)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
