package org.porchlight.platform.jobs;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** The jobs that were set aside. */
@ApplicationScoped
class DeadJobShelf implements PanacheRepositoryBase<DeadJob, UUID> {

  /** How many of each there are. */
  record Kind(String job, long count) {}

  /** Up to {@code limit} of them after the cursor, the latest first, and one more if there is. */
  List<DeadJob> page(@Nullable Cursor after, int limit) {
    String order = " order by failedAt desc, id desc";
    PanacheQuery<DeadJob> query =
        after == null
            ? find("from DeadJob" + order)
            : find("failedAt < ?1 or (failedAt = ?1 and id < ?2)" + order, after.at(), after.id());
    return query.range(0, limit).list();
  }

  List<Kind> kinds() {
    return find("select job, count(*) from DeadJob group by job order by job")
        .project(Kind.class)
        .list();
  }

  /** Held until the end of the transaction, so that nobody else takes it, too. */
  Optional<DeadJob> held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The oldest of a kind, held. */
  List<DeadJob> held(String job, int most) {
    return find("job = ?1 order by failedAt, id", job)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, most - 1)
        .list();
  }
}
