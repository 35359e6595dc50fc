package org.porchlight.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What clients state instead of documents. */
@ApplicationScoped
class ItemStatements implements PanacheRepositoryBase<ItemStatement, UUID> {

  /** That of an action which the caller may see; an empty one where nothing is written yet. */
  ItemStatement of(ItemAction action) {
    return findByIdOptional(action.id()).orElseGet(() -> ItemStatement.of(action.id()));
  }
}
