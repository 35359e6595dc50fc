package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The cases of households. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

  /** The case of a household; there is one. */
  public CaseFile of(UUID householdId) {
    return find("household.id", householdId).singleResult();
  }
}
