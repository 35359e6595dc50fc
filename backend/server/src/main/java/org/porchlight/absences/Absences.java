package org.porchlight.absences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.porchlight.accounts.Staff;

/** Who is away, always in one branch. */
@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, UUID> {

  static final int MAX = 500;

  @Inject Staff staff;
  @Inject Clock clock;

  /** Whose work is whose in that branch now; two statements. */
  public Rota rota(UUID branchId) {
    Instant now = clock.instant();
    return new Rota(staff.idsOfBranch(branchId), from(branchId, now), now);
  }

  /** Those that are not over by then, the first to end first. */
  List<Absence> from(UUID branchId, Instant now) {
    return find("branchId = ?1 and endsAt > ?2 order by endsAt, id", branchId, now)
        .page(0, MAX)
        .list();
  }

  Absence require(UUID branchId, UUID id) {
    return find("branchId = ?1 and id = ?2", branchId, id)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }
}
