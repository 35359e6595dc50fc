package org.porchlight.branches;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The branches; a handful, so they are listed whole. */
@ApplicationScoped
public class Branches implements PanacheRepositoryBase<Branch, UUID> {

  /** The branch of that id, which must be there: branches are never deleted. */
  public Branch get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("There is no branch " + id));
  }

  /** In the order in which they were opened, at most 100. */
  public List<Branch> all() {
    return find("order by createdAt, id").page(0, 100).list();
  }

  /** The oldest branch stands for the organisation where no branch is meant. */
  public Optional<Branch> first() {
    return find("order by createdAt, id").firstResultOptional();
  }
}
