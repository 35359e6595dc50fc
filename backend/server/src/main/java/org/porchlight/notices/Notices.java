package org.porchlight.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
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

  /** Whether this was the first time. */
  boolean opened(UUID id, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                "insert into notice_opening (notice_id, opened_at) values (:id, :now)"
                    + " on conflict (notice_id) do nothing")
            .setParameter("id", id)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
