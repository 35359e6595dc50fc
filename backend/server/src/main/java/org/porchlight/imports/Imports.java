package org.porchlight.imports;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** The imports, always of one branch but for jobs. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ClientImport, UUID> {

  InBranch inBranch(UUID branchId) {
    return new InBranch(branchId);
  }

  /** For a job that does one part: empty where that part is done, or nobody wants it any more. */
  Optional<ClientImport> in(ImportStatus status, UUID id) {
    return find("id = ?1 and status = ?2", id, status).firstResultOptional();
  }

  void progress(UUID id, int rows) {
    update("done = ?2 where id = ?1", id, rows);
  }

  /** Ends the part that it is in; says whether it still was. */
  boolean end(UUID id, ImportStatus from, ImportStatus to, Instant now) {
    return update(
            "status = ?3, changedAt = ?4, version = version + 1 where id = ?1 and status = ?2",
            id,
            from,
            to,
            now)
        == 1;
  }

  List<ClientImport> before(Instant then, int most) {
    return find("changedAt < ?1 order by changedAt", then).range(0, most - 1).list();
  }

  /** One branch's imports. */
  final class InBranch {

    private final UUID branchId;

    private InBranch(UUID branchId) {
      this.branchId = branchId;
    }

    ClientImport require(UUID id) {
      return find("id = ?1 and branchId = ?2", id, branchId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction. */
    ClientImport requireToChange(UUID id) {
      return find("id = ?1 and branchId = ?2", id, branchId)
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** The latest first; one more than the limit where there is more. */
    List<ClientImport> page(@Nullable Cursor after, int limit) {
      String order = " order by createdAt desc, id desc";
      PanacheQuery<ClientImport> query =
          after == null
              ? find("branchId = ?1" + order, branchId)
              : find(
                  "branchId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3))" + order,
                  branchId,
                  after.at(),
                  after.id());
      return query.range(0, limit).list();
    }

    /** The last whose columns somebody named. */
    Optional<ClientImport> lastMapped() {
      return find("branchId = ?1 and status <> MAPPING order by createdAt desc, id desc", branchId)
          .firstResultOptional();
    }
  }
}
