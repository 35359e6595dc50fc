package org.porchlight.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Cursor;

/** Pairs of records that may be one person's, always in one branch. */
@ApplicationScoped
public class Duplicates implements PanacheRepositoryBase<Duplicate, UUID> {

  private static final int MOST_OF_ONE = 20;
  // What was to be decided about a record that is part of another now is asked of that one anew.
  private static final String STANDING =
      " and (pair.status <> OPEN or pair.one.mergedInto is null and pair.other.mergedInto is null)";
  private static final String SEEN =
      " and " + Seen.hql("pair.one.id", "?viewer") + " and " + Seen.hql("pair.other.id", "?viewer");
  private static final String FETCHED =
      "from Duplicate pair join fetch pair.one join fetch pair.other where ";

  /** For listeners: the id comes from our own rows. */
  public Duplicate named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** What waits for a decision about a client, and what was merged into them; at most 20. */
  List<Duplicate> of(Client client, Viewer viewer) {
    return find(
            FETCHED
                + "(pair.one = ?1 or pair.other = ?1) and pair.status <> NOT_THE_SAME"
                + STANDING
                + SEEN.replace("?viewer", "?2")
                + " order by pair.score desc, pair.id",
            client,
            viewer.accountId())
        .page(0, MOST_OF_ONE)
        .list();
  }

  Optional<Duplicate> between(Client one, Client other) {
    return find(FETCHED + "pair.one in ?1 and pair.other in ?1", List.of(one, other))
        .firstResultOptional();
  }

  InBranch inBranch(Viewer viewer) {
    return new InBranch(viewer);
  }

  /** The pairs of one branch; all others do not exist for its staff. */
  final class InBranch {

    private final Viewer viewer;

    private InBranch(Viewer viewer) {
      this.viewer = viewer;
    }

    /** The latest first; one more than the limit where there is more. */
    List<Duplicate> page(DuplicateStatus status, @Nullable Cursor after, int limit) {
      String rows =
          FETCHED
              + "pair.branchId = ?1 and pair.status = ?2"
              + STANDING
              + SEEN.replace("?viewer", "?3");
      String order = " order by pair.foundAt desc, pair.id desc";
      return (after == null
              ? find(rows + order, viewer.branchId(), status, viewer.accountId())
              : find(
                  rows + " and (pair.foundAt < ?4 or pair.foundAt = ?4 and pair.id < ?5)" + order,
                  viewer.branchId(),
                  status,
                  viewer.accountId(),
                  after.at(),
                  after.id()))
          .range(0, limit)
          .list();
    }

    Duplicate require(UUID id) {
      return find(
              FETCHED + "pair.id = ?1 and pair.branchId = ?2" + SEEN.replace("?viewer", "?3"),
              id,
              viewer.branchId(),
              viewer.accountId())
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction, so that of two decisions at once one comes second. */
    Duplicate requireToChange(UUID id) {
      return find(
              "from Duplicate pair where pair.id = ?1 and pair.branchId = ?2"
                  + SEEN.replace("?viewer", "?3"),
              id,
              viewer.branchId(),
              viewer.accountId())
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }
}
