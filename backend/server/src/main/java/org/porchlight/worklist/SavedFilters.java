package org.porchlight.worklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists that staff keep: one's own, and those that the branch shares. */
@ApplicationScoped
class SavedFilters implements PanacheRepositoryBase<SavedFilter, UUID> {

  static final int MAX = 100;

  private static final String SEEN = "branchId = ?1 and (shared = true or accountId = ?2)";

  /** By name, at most 100. */
  List<SavedFilter> seenBy(UUID branchId, UUID accountId) {
    return find(SEEN + " order by name, id", branchId, accountId).page(0, MAX).list();
  }

  SavedFilter require(UUID branchId, UUID accountId, UUID id) {
    return find(SEEN + " and id = ?3", branchId, accountId, id)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  Optional<ChosenFilter> chosenBy(UUID accountId) {
    return Optional.ofNullable(getEntityManager().find(ChosenFilter.class, accountId));
  }
}
